// Asks before blocked time is released: from then on clients can book it.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { callProvider } from '../account/call-provider.ts';
import { sayCallProblem } from '../account/say-call-problem.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { blocksWords as words } from './words/blocks-words.ts';

interface UnblockDialogProps {
  block: string;
  /** The provider's word for it; may be empty. */
  label: string;
  /** Such as "Tuesday 13:00 to 15:00". */
  when: string;
  onDone: (said: string) => void;
  onClose: () => void;
}

export function UnblockDialog({ block, label, when, onDone, onClose }: UnblockDialogProps) {
  const queries = useQueryClient();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const unblock = async () => {
    setSending(true);
    const outcome = await callProvider('unblockTime', { block });
    setSending(false);
    if (outcome.kind !== 'ok') {
      setProblem(sayCallProblem(outcome));
      return;
    }
    for (const name of ['previewSlots', 'explainSlots']) void queries.invalidateQueries({ queryKey: [name] });
    onClose();
    onDone(words.unblocked(when));
  };
  return (
    <ConfirmDialog
      heading={words.unblockAsked}
      isOpen
      look="filled"
      confirm={words.unblock}
      confirming={words.unblocking}
      isPending={isSending}
      problem={problem}
      onConfirm={() => void unblock()}
      onClose={onClose}
    >
      {label !== '' && (
        <p>
          <b>
            <bdi>{label}</bdi>
          </b>
        </p>
      )}
      <p>{words.unblockLead(when)}</p>
    </ConfirmDialog>
  );
}

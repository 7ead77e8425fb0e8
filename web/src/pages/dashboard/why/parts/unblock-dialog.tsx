// Asks before a block is removed: its time can be booked at once.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import type { Owner } from '../model/day.ts';
import { sayAt, sayOwn } from '../say/say.ts';
import { whyWords } from '../words/why-words.ts';

interface UnblockDialogProps {
  /** Null while nothing is asked. */
  block: Extract<Owner, { kind: 'block' }> | null;
  clock: WallClock;
  onDone: () => void;
  onClose: () => void;
}

export function UnblockDialog({ block, clock, onDone, onClose }: UnblockDialogProps) {
  const words = whyWords.unblock;
  const queries = useQueryClient();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => {
    setProblem(null);
    onClose();
  };
  const unblock = async (id: string) => {
    setPending(true);
    const outcome = await callProvider('unblockTime', { block: id });
    setPending(false);
    if (outcome.kind !== 'ok') {
      setProblem(sayCallProblem(outcome));
      return;
    }
    await queries.invalidateQueries({ queryKey: ['explainSlots'] });
    close();
    onDone();
  };
  return (
    <ConfirmDialog
      heading={words.heading}
      isOpen={block !== null}
      confirm={words.confirm}
      confirming={words.confirming}
      look="filled"
      {...{ isPending, problem }}
      onConfirm={() => {
        if (block) void unblock(block.id);
      }}
      onClose={close}
    >
      {block && block.label !== '' && (
        <p>
          <b>{sayOwn(block.label)}</b>
        </p>
      )}
      {block && <p>{words.text(sayAt(block.from, clock), sayAt(block.to, clock))}</p>}
    </ConfirmDialog>
  );
}

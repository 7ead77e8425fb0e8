// Asks before an appointment is cancelled, and for a reason that the client reads.
import { useState } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import { sayDayAndStart } from '@holdfast/contract/text/say-start.ts';
import { newKey } from '../../../../shared/calls/new-key.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { Week } from '../model/week.ts';
import type { WeekBooking } from '../model/week-item.ts';
import { weekWords } from '../words/week-words.ts';
import * as css from './dialogs.module.css';

interface CancelDialogProps {
  booking: WeekBooking;
  week: Week;
  onSaid: (said: string) => void;
  onClose: () => void;
}

export function CancelDialog({ booking, week: { clock, now }, onSaid, onClose }: CancelDialogProps) {
  const words = weekWords.cancel;
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(newKey);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isTooLong = reason.trim().length > limits.reasonCharacters;
  const send = async () => {
    if (isTooLong) return;
    setSending(true);
    const said = reason.trim();
    const outcome = await callProvider('cancelAsProvider', {
      booking: booking.id,
      key,
      ...(said === '' ? {} : { reason: said }),
    });
    setSending(false);
    if (outcome.kind === 'ok') {
      onSaid(words.done(booking.client));
      return onClose();
    }
    if (outcome.kind === 'refused') setKey(newKey());
    setProblem(sayCallProblem(outcome));
  };
  return (
    <ConfirmDialog
      heading={words.heading(booking.client)}
      isOpen
      confirm={words.confirm}
      confirming={words.cancelling}
      isPending={isSending}
      problem={problem}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <div className={css['asking']}>
        <p>{words.tells(booking.client, sayDayAndStart(booking.from, now, clock, dashboardReader))}</p>
        <TextField
          label={words.reason}
          hint={words.reasonHint(booking.client)}
          value={reason}
          error={isTooLong ? words.tooLong : undefined}
          onChange={setReason}
        />
      </div>
    </ConfirmDialog>
  );
}

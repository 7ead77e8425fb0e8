// Cancels an appointment, with a reason that its client reads.
import { useState } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { newKey } from '../../../shared/calls/new-key.ts';
import { isFinalNo } from '../../../shared/calls/outcome.ts';
import { callProvider } from '../account/call-provider.ts';
import { sayCallProblem } from '../account/say-call-problem.ts';
import type { OwnBooking } from '../data/day-data.ts';
import { useConnection } from '../data/use-connection.ts';
import { Alert } from '../kit/alert.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { TextField } from '../kit/text-field.tsx';
import { changeSince } from './change-since.ts';
import { ChangedNote } from './changed-note.tsx';
import { DonePart } from './done-part.tsx';
import { firstNameOf } from './say/first-name.ts';
import { sayDayAt } from './say/say-day-at.ts';
import { bookingWords } from './words/booking-words.ts';

interface CancelDialogProps {
  /** As it was when the dialog opened. */
  booking: OwnBooking;
  /** As it is now; null if it no longer lies in the days that are shown. */
  live: OwnBooking | null;
  now: Instant;
  clock: WallClock;
  onClose: () => void;
}

/** Shown while it is rendered. */
export function CancelDialog({ booking, live, now, clock, onClose }: CancelDialogProps) {
  const words = bookingWords.cancel;
  const { isLive } = useConnection();
  const [key, setKey] = useState(newKey);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [state, setState] = useState<'open' | 'sending' | 'done'>('open');
  const name = firstNameOf(booking.client.name);
  const isTooLong = reason.trim().length > limits.reasonCharacters;
  const change = state === 'open' ? changeSince(booking, live) : 'none';
  const send = async () => {
    setState('sending');
    const given = reason.trim() === '' ? {} : { reason: reason.trim() };
    const outcome = await callProvider('cancelAsProvider', { booking: booking.id, key, ...given });
    setState(outcome.kind === 'ok' ? 'done' : 'open');
    if (outcome.kind === 'ok') return;
    if (isFinalNo(outcome)) setKey(newKey());
    setProblem(sayCallProblem(outcome));
  };
  return (
    <Dialog heading={words.heading(name)} isOpen onClose={onClose}>
      {state === 'done' ? (
        <DonePart said={words.done(name)} onClose={onClose} />
      ) : (
        <>
          <p>{words.lead(sayDayAt(booking.startsAt, now, clock), name)}</p>
          <ChangedNote {...{ opened: booking, live: state === 'open' ? live : booking, now, clock }} />
          <TextField
            label={words.reason(name)}
            kind="long"
            value={reason}
            error={isTooLong ? words.reasonTooLong(limits.reasonCharacters) : undefined}
            onChange={(text) => {
              setReason(text);
              setKey(newKey());
            }}
          />
          {problem !== null && <Alert tone="bad">{problem}</Alert>}
          <Button
            look="danger"
            isPending={state === 'sending'}
            isDisabled={!isLive || isTooLong || change !== 'none'}
            onPress={() => void send()}
          >
            {state === 'sending' ? words.cancelling : words.confirm}
          </Button>
          <Button look="outlined" onPress={onClose}>
            {bookingWords.notNow}
          </Button>
        </>
      )}
    </Dialog>
  );
}

// Stops new bookings until a date, or until the provider resumes; with a sentence for clients.
import { useState } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { RadioGroup } from '../../kit/radio-group.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { availabilityWords } from '../words/availability-words.ts';
import { firstPauseEnd, type Pause, readPause, type TypedPause } from './pause-input.ts';

interface PauseDialogProps {
  isOpen: boolean;
  /** The pause that is changed, if there is one. */
  pause: Pause | null;
  today: IsoDate;
  onClose: () => void;
}

export function PauseDialog({ isOpen, pause, today, onClose }: PauseDialogProps) {
  return (
    <Dialog heading={availabilityWords.pause.heading} isOpen={isOpen} onClose={onClose}>
      <PauseForm pause={pause} today={today} onClose={onClose} />
    </Dialog>
  );
}

/** Apart, so that it starts anew when the dialog opens again. */
function PauseForm({ pause, today, onClose }: Omit<PauseDialogProps, 'isOpen'>) {
  const words = availabilityWords.pause;
  const [typed, setTyped] = useState<TypedPause>({
    ends: pause === null || pause.until === null ? 'later' : 'date',
    until: pause?.until ?? null,
    note: pause?.note ?? '',
  });
  const [isTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const read = readPause(typed, today);
  const problems = isTried && 'problems' in read ? read.problems : null;
  const send = async () => {
    setTried(true);
    if (!('pause' in read)) return;
    setSending(true);
    const outcome = await callProvider('pauseBookings', { pause: read.pause });
    setSending(false);
    if (outcome.kind === 'ok') onClose();
    else setProblem(sayCallProblem(outcome));
  };
  return (
    <>
      <p>{words.lead}</p>
      <RadioGroup
        label={words.until}
        choices={[
          { key: 'later', text: words.untilISay },
          { key: 'date', text: words.untilDate },
        ]}
        value={typed.ends}
        onChange={(ends) => setTyped({ ...typed, ends })}
      />
      {typed.ends === 'date' && (
        <DateField
          label={words.date}
          value={typed.until}
          earliest={firstPauseEnd(today)}
          error={problems?.until ? words.dateMissing : undefined}
          onChange={(until) => setTyped({ ...typed, until })}
        />
      )}
      <TextField
        label={words.note}
        kind="long"
        hint={words.noteHint}
        value={typed.note}
        error={problems?.note ? words.noteTooLong(limits.pauseCharacters) : undefined}
        onChange={(note) => setTyped({ ...typed, note })}
      />
      {problem !== null && <Alert tone="bad">{problem}</Alert>}
      <Button look="filled" isPending={isSending} onPress={() => void send()}>
        {isSending ? words.pausing : words.confirm}
      </Button>
      <Button look="outlined" onPress={onClose}>
        {words.cancel}
      </Button>
    </>
  );
}

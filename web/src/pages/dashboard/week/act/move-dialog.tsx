// Asks before a booking is moved: from when to when, whom it tells, and which own rules the new time breaks.
import { useState } from 'react';
import type { OwnRule } from '@holdfast/contract/parts/own-rules.ts';
import { sayDayAndStart } from '@holdfast/contract/text/say-start.ts';
import { type Instant, wireFromInstant } from '@holdfast/contract/time/instant.ts';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import { newKey } from '../../../../shared/calls/new-key.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { dashboardReader, dashboardWords } from '../../words/dashboard-words.ts';
import type { Target } from '../model/target.ts';
import { instantAt, minuteOf } from '../model/wall-place.ts';
import type { Week } from '../model/week.ts';
import type { WeekBooking } from '../model/week-item.ts';
import { weekWords } from '../words/week-words.ts';
import * as css from './dialogs.module.css';
import { TargetFields } from './target-fields.tsx';

interface MoveDialogProps {
  booking: WeekBooking;
  /** Null asks for it. */
  target: Target | null;
  week: Week;
  onSaid: (said: string) => void;
  onClose: () => void;
}

type Problem =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'rules'; readonly rules: readonly OwnRule[] }
  | { readonly kind: 'taken' };

export function MoveDialog({
  booking,
  target: first,
  week: { clock, now },
  onSaid,
  onClose,
}: MoveDialogProps) {
  const words = weekWords.move;
  const own = { date: localDate(booking.from, clock), minute: minuteOf(booking.from, clock) };
  const [target, setTarget] = useState<Target | null>(first ?? own);
  const [key, setKey] = useState(newKey);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const start = target && instantAt(target.date, target.minute, clock);
  const isPast = start !== null && start <= now;
  const say = (at: Instant) => sayDayAndStart(at, now, clock, dashboardReader);
  const choose = (next: Target | null) => {
    setTarget(next);
    setProblem(null);
    setKey(newKey());
  };
  const send = async () => {
    if (start === null) return;
    setSending(true);
    const override = problem?.kind === 'rules' ? [...problem.rules] : [];
    const request = { booking: booking.id, key, start: wireFromInstant(start), override };
    const outcome = await callProvider('rescheduleAsProvider', request);
    setSending(false);
    if (outcome.kind === 'ok') {
      onSaid(words.moved(booking.client, say(start)));
      return onClose();
    }
    // A refusal is final for its key; without a response the same key asks whether it was done.
    if (outcome.kind !== 'refused') return setProblem({ kind: 'said', text: sayCallProblem(outcome) });
    setKey(newKey());
    const { details } = outcome;
    if (details.reason === 'breaks-rules') return setProblem({ kind: 'rules', rules: details.params.rules });
    if (details.reason === 'slot-taken') return setProblem({ kind: 'taken' });
    setProblem({ kind: 'said', text: sayCallProblem(outcome) });
  };
  return (
    <Dialog
      heading={words.heading(booking.client)}
      isOpen
      role="alertdialog"
      {...(isSending ? {} : { onClose })}
    >
      <dl className={css['facts']}>
        <dt>{words.from}</dt>
        <dd>{say(booking.from)}</dd>
        <dt>{words.to}</dt>
        <dd>
          {first ? start !== null && <b>{say(start)}</b> : <TargetFields first={own} onChange={choose} />}
        </dd>
      </dl>
      {isPast ? <Alert tone="warn">{words.isPast}</Alert> : <p>{words.tells(booking.client)}</p>}
      {problem?.kind === 'said' && <Alert tone="bad">{problem.text}</Alert>}
      {problem?.kind === 'rules' && (
        <Alert tone="warn">
          <p>{words.breaks}</p>
          <ul className={css['rules']}>
            {problem.rules.map((rule) => (
              <li key={rule}>{weekWords.rules[rule]}</li>
            ))}
          </ul>
        </Alert>
      )}
      {problem?.kind === 'taken' && <Alert tone="bad">{words.taken}</Alert>}
      <Button
        look="filled"
        isPending={isSending}
        isDisabled={start === null || isPast || start === booking.from || problem?.kind === 'taken'}
        onPress={() => void send()}
      >
        {isSending ? words.moving : problem?.kind === 'rules' ? words.confirmAnyway : words.confirm}
      </Button>
      <Button look="outlined" isDisabled={isSending} onPress={onClose}>
        {dashboardWords.kit.notNow}
      </Button>
    </Dialog>
  );
}

// Moves an appointment: the old and the new time on both clocks, and whom it tells.
import { useState } from 'react';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { callProvider } from '../account/call-provider.ts';
import type { OwnBooking } from '../data/day-data.ts';
import { useConnection } from '../data/use-connection.ts';
import { Alert } from '../kit/alert.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import * as css from './booking.module.css';
import { changeSince } from './change-since.ts';
import { ChangedNote } from './changed-note.tsx';
import { DonePart } from './done-part.tsx';
import { firstNameOf } from './say/first-name.ts';
import { sayClientTime } from './say/say-client-time.ts';
import { sayDayAt } from './say/say-day-at.ts';
import { nothingPicked, pickedAt, type PickedStart } from './start/picked-start.ts';
import { RulesPart } from './start/rules-part.tsx';
import { StartPicker } from './start/start-picker.tsx';
import { useAttempt } from './start/use-attempt.ts';
import { bookingWords } from './words/booking-words.ts';

interface MoveDialogProps {
  /** As it was when the dialog opened. */
  booking: OwnBooking;
  /** As it is now; null if it no longer lies in the days that are shown. */
  live: OwnBooking | null;
  /** Where it was dragged to. */
  start?: Instant | null;
  today: IsoDate;
  now: Instant;
  clock: WallClock;
  onClose: () => void;
}

/** Shown while it is rendered. */
export function MoveDialog(props: MoveDialogProps) {
  const heading = bookingWords.move.heading(firstNameOf(props.booking.client.name));
  return (
    <Dialog heading={heading} isOpen onClose={props.onClose}>
      <MoveForm {...props} />
    </Dialog>
  );
}

function MoveForm({ booking, live, start = null, today, now, clock, onClose }: MoveDialogProps) {
  const words = bookingWords.move;
  const attempt = useAttempt();
  const { isLive } = useConnection();
  const [opened, setOpened] = useState(booking);
  const [picked, setPicked] = useState<PickedStart>(start === null ? nothingPicked : pickedAt(start, clock));
  const [isTried, setTried] = useState(false);
  const { at } = picked;
  const name = firstNameOf(opened.client.name);
  if (attempt.isDone && at !== null)
    return <DonePart said={words.done(name, sayDayAt(at, now, clock))} onClose={onClose} />;
  const change = attempt.isSending ? 'none' : changeSince(opened, live);
  const isBlocked = attempt.broken.some((rule) => !attempt.allowed.includes(rule));
  const send = async () => {
    setTried(true);
    if (at === null) return;
    await attempt.send((sent) =>
      callProvider('rescheduleAsProvider', {
        ...sent,
        booking: opened.id,
        start: new Date(at).toISOString(),
      }),
    );
  };
  return (
    <>
      <dl className={css['compare']}>
        <dt>{words.from}</dt>
        <dd>
          <BothTimes at={opened.startsAt} {...{ booking: opened, now, clock }} />
        </dd>
        <dt>{words.to}</dt>
        <dd>{at === null ? words.choose : <BothTimes at={at} {...{ booking: opened, now, clock }} />}</dd>
      </dl>
      {change !== 'none' && <ChangedNote {...{ opened, live, now, clock }} />}
      {change === 'moved' && live && (
        <Button look="outlined" onPress={() => setOpened(live)}>
          {words.moveThat}
        </Button>
      )}
      <StartPicker
        type={opened.type.id}
        {...{ today, clock, picked, isTried }}
        onPick={(next) => {
          setPicked(next);
          attempt.startAnew();
        }}
      />
      <p>{bookingWords.tells(name)}</p>
      <RulesPart broken={attempt.broken} allowed={attempt.allowed} onAllow={attempt.allow} />
      {attempt.problem !== null && <Alert tone="bad">{attempt.problem}</Alert>}
      <Button
        look="filled"
        isPending={attempt.isSending}
        isDisabled={!isLive || isBlocked || change !== 'none'}
        onPress={() => void send()}
      >
        {attempt.isSending
          ? words.moving
          : attempt.broken.length > 0
            ? words.anyway
            : at === null
              ? words.confirm
              : words.confirmAt(sayDayAt(at, now, clock))}
      </Button>
      <Button look="outlined" onPress={onClose}>
        {bookingWords.notNow}
      </Button>
    </>
  );
}

interface BothTimesProps {
  at: Instant;
  booking: OwnBooking;
  now: Instant;
  clock: WallClock;
}

function BothTimes({ at, booking, now, clock }: BothTimesProps) {
  const theirs = sayClientTime(at, booking.client, clock);
  return (
    <>
      <span>{sayDayAt(at, now, clock)}</span>
      {theirs !== null && <small>{theirs}</small>}
    </>
  );
}

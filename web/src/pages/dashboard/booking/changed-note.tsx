// Says that an appointment was changed while somebody was about to change it, and how it is now.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import type { OwnBooking } from '../data/day-data.ts';
import { Alert } from '../kit/alert.tsx';
import { changeSince } from './change-since.ts';
import { firstNameOf } from './say/first-name.ts';
import { sayDayAt } from './say/say-day-at.ts';
import { bookingWords } from './words/booking-words.ts';

interface ChangedNoteProps {
  opened: OwnBooking;
  live: OwnBooking | null;
  now: Instant;
  clock: WallClock;
}

export function ChangedNote({ opened, live, now, clock }: ChangedNoteProps) {
  const change = changeSince(opened, live);
  if (change === 'none') return null;
  const words = bookingWords.changed;
  const name = firstNameOf(opened.client.name);
  if (change === 'gone' || live === null) return <Alert tone="warn">{words.gone(name)}</Alert>;
  return (
    <Alert tone="warn">
      {change === 'cancelled'
        ? words.cancelled[live.cancelledBy === 'client' ? 'client' : 'provider'](name)
        : words.moved(sayDayAt(live.startsAt, now, clock))}
    </Alert>
  );
}

// Who did what with the appointment, and when: the latest first.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { sayDate } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { firstNameOf } from '../../booking/say/first-name.ts';
import { bookingWords } from '../../booking/words/booking-words.ts';
import type { OwnBooking } from '../../data/day-data.ts';
import { sayAt } from '../../times/say-at.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { mailNoun } from '../mails/say-mail.ts';
import { sayWhen } from '../say-when.ts';
import { oneBookingWords } from '../words/one-booking-words.ts';
import * as css from './history.module.css';
import { historyOf, type HistoryLine } from './history-of.ts';

interface HistoryPartProps {
  booking: OwnBooking;
  now: Instant;
  clock: WallClock;
}

export function HistoryPart({ booking, now, clock }: HistoryPartProps) {
  const words = oneBookingWords.history;
  const name = firstNameOf(booking.client.name);
  return (
    <section>
      <h2>{words.heading}</h2>
      <ul className={css['history']}>
        {historyOf(booking).map((line) => (
          <li key={`${line.at} ${line.what}`}>
            <time dateTime={new Date(line.at).toISOString()}>{sayWhen(line.at, now, clock)}</time>
            <span>
              {line.by !== null && <b>{words.by[line.by](name)}</b>}
              <span>{` ${sayDone(line, name, clock)}`}</span>
              {line.overrode.length > 0 && (
                <small>{words.overrode(line.overrode.map((rule) => bookingWords.rules[rule]))}</small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayDone({ what, by, from, notice }: HistoryLine, name: string, clock: WallClock): string {
  const { did, booked } = oneBookingWords.history;
  if (by === null) return booked;
  const isYou = by === 'provider';
  switch (what) {
    case 'moved':
      return did.moved(isYou, from === null ? null : saySlot(from, clock));
    case 'sent-again':
      return did['sent-again'](isYou, mailNoun(notice ?? ''));
    default:
      return did[what](isYou, name);
  }
}

function saySlot(at: Instant, clock: WallClock): string {
  const date = sayDate(localDate(at, clock), dashboardReader);
  return isolated(`${date}, ${sayAt(at, clock)}`);
}

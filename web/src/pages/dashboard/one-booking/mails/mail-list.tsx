// The emails about an appointment: which, when, and what became of each.
import { useRef } from 'react';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { firstNameOf } from '../../booking/say/first-name.ts';
import type { OwnBooking } from '../../data/day-data.ts';
import * as css from './mail-list.module.css';
import { oneBookingWords } from '../words/one-booking-words.ts';
import { sayWhen } from '../say-when.ts';
import type { MailFate, MailRow } from './mail-rows.ts';
import { maySendAgain } from './may-send-again.ts';
import { sayFate, sayMail } from './say-mail.ts';
import { SendAgain } from './send-again.tsx';

interface MailListProps {
  /** Null until they are there. */
  rows: readonly MailRow[] | null;
  booking: OwnBooking;
  now: Instant;
  clock: WallClock;
}

const looks: Readonly<Record<MailFate['kind'], string>> = {
  waiting: 'wait',
  'on-its-way': 'wait',
  sent: 'good',
  delivered: 'good',
  skipped: 'none',
  bounced: 'bad',
  dropped: 'bad',
  dead: 'bad',
};

export function MailList({ rows, booking, now, clock }: MailListProps) {
  const words = oneBookingWords.mails;
  const name = firstNameOf(booking.client.name);
  const heading = useRef<HTMLHeadingElement>(null);
  const canSendAgain = (row: MailRow) => maySendAgain(row, booking, now) !== null;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      {rows === null ? (
        <div className={css['outline']} aria-hidden="true" />
      ) : rows.length === 0 ? (
        <p className={css['empty']}>{words.nothing}</p>
      ) : (
        <ul className={css['list']} data-again={rows.some(canSendAgain) || undefined}>
          {rows.map((row) => (
            <li key={row.key}>
              <span className={css['what']}>{sayMail(row, name)}</span>
              <time dateTime={new Date(row.at).toISOString()}>{sayWhen(row.at, now, clock)}</time>
              <span className={css[looks[row.fate.kind]]}>
                <span>{sayFate(row.fate)}</span>
              </span>
              {row.promised !== null && canSendAgain(row) && (
                <span className={css['again']}>
                  <SendAgain
                    promised={row.promised}
                    name={sayMail(row, name)}
                    onSent={() => heading.current?.focus({ preventScroll: true })}
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

// What was agreed besides the time: where, with whom, under which reference.
import { words } from '../words/words.ts';
import * as css from './booking-facts.module.css';
import type { ReactNode } from 'react';
import type { Agreement } from '../calls/part-shapes.ts';

/** `children` are further pairs of `dt` and `dd`. */
export function BookingFacts({ booking, children }: { booking: Agreement; children?: ReactNode }) {
  return (
    <dl className={css['facts']}>
      <dt>{words.booked.where}</dt>
      <dd>
        <bdi>{words.place(booking.place)}</bdi>
      </dd>
      <dt>{words.booked.who}</dt>
      <dd>
        <bdi>{booking.provider.name}</bdi>
      </dd>
      <dt>{words.booked.reference}</dt>
      <dd>
        <code>{booking.reference}</code>
      </dd>
      {children}
    </dl>
  );
}

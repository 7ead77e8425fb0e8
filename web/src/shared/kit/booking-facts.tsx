// What was agreed besides the time: where, with whom, under which reference.
import { PlaceText } from './place-text.tsx';
import { words } from '../words/words.ts';
import * as css from './booking-facts.module.css';
import type { ReactNode } from 'react';
import type { Agreement } from '../calls/part-shapes.ts';

interface BookingFactsProps {
  booking: Agreement;
  /** It does not take place: nobody is led to a video call. */
  isOff?: boolean;
  /** Further pairs of `dt` and `dd`. */
  children?: ReactNode;
}

export function BookingFacts({ booking, isOff = false, children }: BookingFactsProps) {
  return (
    <dl className={css['facts']}>
      <dt>{words.booked.where}</dt>
      <dd>
        <PlaceText place={booking.place} provider={booking.provider.name} isLinked={!isOff} />
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

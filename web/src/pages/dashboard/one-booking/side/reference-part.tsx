// How the appointment is named in emails and on the phone.
import { oneBookingWords } from '../words/one-booking-words.ts';
import * as css from './side.module.css';

export function ReferencePart({ reference }: { reference: string }) {
  return (
    <section>
      <dl className={css['facts']}>
        <dt>{oneBookingWords.reference}</dt>
        <dd className={css['reference']}>{reference}</dd>
      </dl>
    </section>
  );
}

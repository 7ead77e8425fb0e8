// How the appointment gets into the provider's own calendar.
import { Link } from 'react-aria-components';
import { settingsPlace } from '../../places/places.ts';
import { oneBookingWords } from '../words/one-booking-words.ts';
import * as css from './side.module.css';

export function CalendarPart() {
  const words = oneBookingWords.calendar;
  return (
    <section>
      <h2>{words.heading}</h2>
      <p className={css['hint']}>{words.lead}</p>
      <p className={css['hint']}>
        <Link href={settingsPlace}>{words.settings}</Link>
      </p>
    </section>
  );
}

// Whether the client was here before, and the way to all about them.
import { Link } from 'react-aria-components';
import { firstNameOf } from '../../booking/say/first-name.ts';
import type { OwnBooking } from '../../data/day-data.ts';
import { useAppointmentsBefore } from '../../data/use-client.ts';
import { clientPlace } from '../../places/places.ts';
import { oneBookingWords } from '../words/one-booking-words.ts';

/** Two entries of a list of facts. */
export function BeforePart({ booking: { id, client } }: { booking: OwnBooking }) {
  const words = oneBookingWords.client;
  const known = useAppointmentsBefore(id);
  return (
    <>
      <dt>{words.before}</dt>
      <dd>
        {/* The line keeps its height while the number is on its way. */}
        <span>{known === null ? '\u00a0' : words.beforeCount(known)}</span>
        <br />
        <Link href={clientPlace(id)}>{words.allAbout(firstNameOf(client.name))}</Link>
      </dd>
    </>
  );
}

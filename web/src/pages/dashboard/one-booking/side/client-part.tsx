// Who it is and how to reach them.
import { BeforePart } from './before-part.tsx';
import { languageName } from './language-name.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { useConnection } from '../../data/use-connection.ts';
import { AddressLink } from '../../kit/address-link.tsx';
import { Button } from '../../kit/button.tsx';
import { phoneLink } from '../../../../shared/kit/linked-parts.ts';
import type { OwnBooking } from '../../data/day-data.ts';
import { numberOf } from '../head/say-place.ts';
import { oneBookingWords } from '../words/one-booking-words.ts';
import * as css from './side.module.css';

interface ClientPartProps {
  booking: OwnBooking;
  now: Instant;
  onAddress: () => void;
}

export function ClientPart({ booking, now, onAddress }: ClientPartProps) {
  const { isLive } = useConnection();
  const words = oneBookingWords.client;
  const { client } = booking;
  const number = numberOf(booking);
  const call = number === null ? null : phoneLink(number);
  const language = languageName(client.locale);
  return (
    <section>
      <h2>{words.heading}</h2>
      <dl className={css['facts']}>
        <dt>{words.email}</dt>
        <dd>
          <AddressLink address={client.email} />
          {booking.status === 'active' && booking.startsAt > now && (
            <Button look="quiet" isSmall isDisabled={!isLive} onPress={onAddress}>
              {oneBookingWords.trouble.changeAddress}
            </Button>
          )}
        </dd>
        {number !== null && (
          <>
            <dt>{words.phone}</dt>
            <dd dir="ltr">{call === null ? number : <a href={call}>{number}</a>}</dd>
          </>
        )}
        {language !== null && (
          <>
            <dt>{words.language}</dt>
            <dd>{language}</dd>
          </>
        )}
        <BeforePart booking={booking} />
      </dl>
    </section>
  );
}

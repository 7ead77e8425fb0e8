// Who it is, when they come next, and the way to book for them again.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { instantFromIso, type Instant } from '@holdfast/contract/time/instant.ts';
import { ConnectionNote } from '../booking/connection-note.tsx';
import { sayDayAt } from '../booking/say/say-day-at.ts';
import type { OwnClient } from '../data/use-client.ts';
import { useConnection } from '../data/use-connection.ts';
import { Button, ButtonLink } from '../kit/button.tsx';
import { bookingPlace } from '../places/places.ts';
import * as css from './client.module.css';
import { sayNames } from './say/say-names.ts';
import { clientWords } from './words/client-words.ts';

interface ClientHeadProps {
  booking: string;
  client: OwnClient;
  now: Instant;
  onBook: () => void;
}

export function ClientHead({ booking, client, now, onBook }: ClientHeadProps) {
  const { isLive } = useConnection();
  const { name, names, counts, clock } = client;
  const others = names.filter((each) => each !== name).map(isolated);
  const { next } = counts;
  const words = clientWords;
  return (
    <header className={css['head']}>
      <div className={css['who']}>
        <ButtonLink look="quiet" href={bookingPlace(booking)}>
          {`‹ ${words.back}`}
        </ButtonLink>
        <h1 tabIndex={-1}>
          <bdi>{name}</bdi>
        </h1>
        <p>{next === null ? words.noneAhead : words.next(sayDayAt(instantFromIso(next), now, clock))}</p>
        {others.length > 0 && <p>{words.also(sayNames(others))}</p>}
        <ConnectionNote clock={clock} />
      </div>
      <div className={css['acts']}>
        <Button look="filled" isDisabled={!isLive} onPress={onBook}>
          {words.bookAgain}
        </Button>
      </div>
    </header>
  );
}

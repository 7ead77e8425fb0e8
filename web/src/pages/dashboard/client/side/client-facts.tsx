// How a client is reached, where their clock stands, and which language they read.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { sameClock } from '@holdfast/contract/time/wall-clock.ts';
import { phoneLink } from '../../../../shared/kit/linked-parts.ts';
import { zoneCity } from '../../../../shared/time/zone-city.ts';
import type { OwnClient } from '../../data/use-client.ts';
import { AddressLink } from '../../kit/address-link.tsx';
import { languageName } from '../../one-booking/side/language-name.ts';
import { sayAt } from '../../times/say-at.ts';
import * as css from '../client.module.css';
import { sayNames } from '../say/say-names.ts';
import { clientWords } from '../words/client-words.ts';

export function ClientFacts({ client, now }: { client: OwnClient; now: Instant }) {
  const words = clientWords.facts;
  const { email, phones, locales } = client;
  const languages = [...new Set(locales.flatMap((tag) => languageName(tag) ?? []))];
  return (
    <section>
      <h2>{words.heading}</h2>
      <dl className={css['facts']}>
        <dt>{words.email}</dt>
        <dd>
          <AddressLink address={email} />
        </dd>
        {phones.length > 0 && (
          <>
            <dt>{words.phone}</dt>
            <dd>
              {phones.map((phone) => (
                <Phone key={phone} text={phone} />
              ))}
            </dd>
          </>
        )}
        <dt>{words.place}</dt>
        <dd>{sayClock(client, now)}</dd>
        {languages.length > 0 && (
          <>
            <dt>{words.language}</dt>
            <dd>{sayNames(languages)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Phone({ text }: { text: string }) {
  const call = phoneLink(text);
  return (
    <span className={css['phone']} dir="auto">
      {call === null ? text : <a href={call}>{text}</a>}
    </span>
  );
}

function sayClock({ timeZones, clock, theirClock }: OwnClient, now: Instant): string {
  const [latest = clock.zone, ...earlier] = timeZones;
  const city = zoneCity(latest);
  const isAlike = !theirClock || sameClock(now, clock, theirClock);
  const place = isAlike ? city : clientWords.facts.nowThere(city, sayAt(now, theirClock));
  if (earlier.length === 0) return place;
  return `${place}; ${clientWords.facts.earlier(sayNames(earlier.map(zoneCity)))}`;
}

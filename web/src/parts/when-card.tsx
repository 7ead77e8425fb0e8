// One appointment's time, large, on the visitor's clock, with the provider's clock below.
import { localDate, sameClock } from '../time/local-clock.ts';
import { sayStart } from '../time/say-start.ts';
import { sayDate, sayDateBriefly } from '../time/say-time.ts';
import { words } from '../words/words.ts';
import { zoneCity } from '../time/zone-city.ts';
import type { Reader } from '../time/reader.ts';
import type { Instant, TimeZoneId } from '../time/time-kinds.ts';

interface WhenCardProps {
  startsAt: Instant;
  endsAt: Instant;
  zone: TimeZoneId;
  otherZone: TimeZoneId;
  reader: Reader;
  /** Does not take place, or not any more. */
  isOver?: boolean;
}

export function WhenCard({ startsAt, endsAt, zone, otherZone, reader, isOver = false }: WhenCardProps) {
  return (
    <div className={isOver ? 'when over' : 'when'}>
      <b>
        <span>{`${unbroken(sayDate(localDate(startsAt, zone), reader))} `}</span>
        <span>{sayStart(startsAt, zone, reader)}</span>
      </b>
      <span>{words.form.until(sayStart(endsAt, zone, reader), zoneCity(zone))}</span>
      {zone !== otherZone && <span>{otherSide(startsAt, zone, otherZone, reader)}</span>}
    </div>
  );
}

/** Keeps day and month on one line. */
function unbroken(date: string): string {
  return date.replace(/ (?=\S+$)/, '\u00a0');
}

function otherSide(startsAt: Instant, zone: TimeZoneId, otherZone: TimeZoneId, reader: Reader): string {
  const city = zoneCity(otherZone);
  if (sameClock(startsAt, zone, otherZone)) return words.form.sameTime(city);
  const date = localDate(startsAt, otherZone);
  const day = date === localDate(startsAt, zone) ? '' : `${sayDateBriefly(date, reader)}, `;
  return words.form.otherSide(`${day}${sayStart(startsAt, otherZone, reader)}`, city);
}

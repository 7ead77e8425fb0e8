// One appointment's time, large, on the visitor's clock, with the provider's clock below.
import type { Reader } from '@holdfast/contract/text/reader.ts';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayDate, sayDateBriefly } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { localDate, sameClock, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { shownClock, type ClockPair } from '../time/clock-pair.ts';
import { words } from '../words/words.ts';
import { zoneCity } from '../time/zone-city.ts';
import * as css from './when-card.module.css';

interface WhenCardProps {
  startsAt: Instant;
  endsAt: Instant;
  clocks: ClockPair;
  reader: Reader;
  /** Does not take place, or not any more. */
  isOver?: boolean;
}

export function WhenCard({ startsAt, endsAt, clocks, reader, isOver = false }: WhenCardProps) {
  const { provider, visitor } = clocks;
  const clock = shownClock(clocks);
  return (
    <div className={isOver ? css['over'] : css['card']}>
      <b>
        <span>{`${unbroken(sayDate(localDate(startsAt, clock), reader))} `}</span>
        <span>{sayStart(startsAt, clock, reader)}</span>
      </b>
      <span>{words.form.until(sayStart(endsAt, clock, reader), zoneCity(clock.zone))}</span>
      {visitor && visitor.zone !== provider.zone && (
        <span>{otherSide(startsAt, visitor, provider, reader)}</span>
      )}
      {!visitor && <span>{words.days.shownAtProvider(zoneCity(clock.zone))}</span>}
    </div>
  );
}

/** Keeps day and month on one line. */
function unbroken(date: string): string {
  return date.replace(/ (?=\S+$)/, '\u00a0');
}

function otherSide(startsAt: Instant, clock: WallClock, other: WallClock, reader: Reader): string {
  const city = zoneCity(other.zone);
  if (sameClock(startsAt, clock, other)) return words.form.sameTime(city);
  const date = localDate(startsAt, other);
  const day = date === localDate(startsAt, clock) ? '' : `${sayDateBriefly(date, reader)}, `;
  return words.form.otherSide(`${day}${sayStart(startsAt, other, reader)}`, city);
}

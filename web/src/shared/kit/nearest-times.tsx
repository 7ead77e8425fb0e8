// The nearest free times of a lost one, as buttons that say the day where it differs.
import type { Reader } from '@holdfast/contract/text/reader.ts';
import { sayDayAndStart, sayStartNear } from '@holdfast/contract/text/say-start.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import * as buttons from './buttons.module.css';

interface NearestTimesProps {
  alternatives: readonly Instant[];
  /** The one that is lost. */
  start: Instant;
  now: Instant;
  clock: WallClock;
  reader: Reader;
  onChoose: (start: Instant) => void;
}

export function NearestTimes({ alternatives, start, now, clock, reader, onChoose }: NearestTimesProps) {
  return alternatives.map((alternative) => (
    <button
      key={alternative}
      type="button"
      className={buttons['chip']}
      aria-label={sayDayAndStart(alternative, now, clock, reader)}
      onClick={() => onChoose(alternative)}
    >
      {sayStartNear(alternative, start, clock, reader)}
    </button>
  ));
}

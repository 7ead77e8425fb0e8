// The nearest free times of a lost one, as buttons that say the day where it differs.
import { sayDayAndStart, sayStartNear } from '../time/say-start.ts';
import * as buttons from './buttons.module.css';
import type { Instant } from '../time/time-kinds.ts';
import type { WallClock } from '../time/wall-clock.ts';
import type { Reader } from '../time/reader.ts';

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

// A clock that a test moves by hand.
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { testStart } from '../../tools/dev/host/test-time.ts';

export interface SetClock {
  readonly now: () => Instant;
  /** Moves the clock by minutes and seconds; negative numbers move it back. */
  forward(minutes: number, seconds?: number): void;
}

export function setClock(start: number = testStart): SetClock {
  let at = start;
  return {
    now: () => instant(at),
    forward: (minutes, seconds = 0) => {
      at += minutes * minuteMs + seconds * 1_000;
    },
  };
}

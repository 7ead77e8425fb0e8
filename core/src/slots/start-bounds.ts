// The instants between which a slot may lie, before hours and bookings are considered.
import { minuteMs } from '@holdfast/contract/time/instant.ts';
import { windowEnd } from './booking-window.ts';
import type { SlotQuestion } from './slot-question.ts';

/** Epoch milliseconds. Slots may begin at `earliestStart` and end at `latestEnd`. */
export interface StartBounds {
  readonly noticeEnds: number;
  readonly windowEnds: number;
  /** The later of `from` and the end of the notice. */
  readonly earliestStart: number;
  /** The earlier of `to` and the end of the booking window. */
  readonly latestEnd: number;
}

export function startBounds(question: SlotQuestion): StartBounds {
  const { rules, now, from, to } = question;
  const noticeEnds = now + rules.noticeMinutes * minuteMs;
  const windowEnds = windowEnd(rules, now);
  return {
    noticeEnds,
    windowEnds,
    earliestStart: Math.max(from, noticeEnds),
    latestEnd: Math.min(to, windowEnds),
  };
}

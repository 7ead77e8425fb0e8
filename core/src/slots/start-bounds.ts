// Between which instants a slot of a question may lie, before anybody looks at hours or bookings.
import { minuteMs } from '@holdfast/contract/time/instant.ts';
import { windowEnd } from './booking-window.ts';
import type { SlotQuestion } from './slot-question.ts';

/** Epoch milliseconds; a slot begins at or after both firsts and ends at or before both lasts. */
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

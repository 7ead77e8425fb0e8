// Converts a written case into the question that operations ask the engine.
import type { SlotsInput } from './slots-cases.ts';
import type { AvailabilityRules } from '@holdfast/core/availability/availability-rules.ts';
import type { SlotQuestion } from '@holdfast/core/slots/slot-question.ts';
import { dayMs, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { localTime } from '@holdfast/core/time/local-time.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';

/** A case has no booking window of its own, so the window reaches past `to`. */
export function questionFromInput(input: SlotsInput): SlotQuestion {
  const now = instantFromIso(input.now);
  const to = instantFromIso(input.to);
  return {
    rules: {
      availability: availabilityFrom(input),
      durationMinutes: input.duration,
      stepMinutes: input.step,
      bufferBeforeMinutes: input.bufferBefore,
      bufferAfterMinutes: input.bufferAfter,
      noticeMinutes: input.minNoticeMinutes,
      windowDays: Math.max(1, Math.ceil((to - now) / dayMs) + 2),
    },
    taken: input.busy.map((entry) => ({
      from: instantFromIso(entry.start),
      to: instantFromIso(entry.end),
    })),
    now,
    from: instantFromIso(input.from),
    to,
  };
}

function availabilityFrom(input: SlotsInput): AvailabilityRules {
  const range = ({ start, end }: { start: string; end: string }) => ({
    start: localTime(start),
    end: localTime(end),
  });
  return {
    zone: timeZoneId(input.timezone),
    weekly: input.weekly.map((weekly) => ({ ...range(weekly), days: weekly.days })),
    overrides: input.overrides.map((override) => ({
      date: isoDate(override.date),
      ranges: override.ranges.map(range),
    })),
  };
}

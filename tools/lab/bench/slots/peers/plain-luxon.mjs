// What most people would write: luxon for every day and slot, and each slot compared with every busy entry.
import { DateTime, Interval } from 'luxon';

/** @param {import('../workloads.ts').Workload} workload */
export function prepare({ input }) {
  return () => {
    const { timezone: zone, duration, step, bufferBefore, bufferAfter } = input;
    const from = DateTime.fromISO(input.from, { zone });
    const to = DateTime.fromISO(input.to, { zone });
    const earliest = DateTime.max(
      from,
      DateTime.fromISO(input.now).plus({ minutes: input.minNoticeMinutes }),
    );
    const busy = input.busy.map(({ start, end }) =>
      Interval.fromDateTimes(DateTime.fromISO(start, { zone }), DateTime.fromISO(end, { zone })),
    );
    const overrides = new Map(input.overrides.map(({ date, ranges }) => [date, ranges]));
    const starts = [];
    for (let day = from.startOf('day'); day < to; day = day.plus({ days: 1 })) {
      const ranges =
        overrides.get(day.toISODate()) ?? input.weekly.filter(({ days }) => days.includes(day.weekday));
      for (const range of ranges) {
        const closes = at(day, range.end);
        for (let start = at(day, range.start); ; start = start.plus({ minutes: step })) {
          const end = start.plus({ minutes: duration });
          if (end > closes || end > to) break;
          if (start < earliest) continue;
          const needed = Interval.fromDateTimes(
            start.minus({ minutes: bufferBefore }),
            end.plus({ minutes: bufferAfter }),
          );
          if (!busy.some((entry) => entry.overlaps(needed))) starts.push(start.toUTC().toISO());
        }
      }
    }
    return starts;
  };
}

function at(day, time) {
  const [hour, minute] = time.split(':').map(Number);
  return day.set({ hour, minute });
}

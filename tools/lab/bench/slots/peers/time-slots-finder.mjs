// time-slots-finder on npm: day.js, with busy time as an iCalendar file. It has no overrides of hours.
// It needs ical2json 3.0.0, so package.json pins it: later versions have no default export.

/** It scans all busy time for every range of every day: a year with 5,000 entries took nine minutes. */
const bearableBusy = 500;
import { getAvailableTimeSlotsInCalendar } from 'time-slots-finder';

/** @param {import('../workloads.ts').Workload} workload */
export function prepare({ input, plain }) {
  if (!plain || input.busy.length > bearableBusy) return null;
  return () => {
    const shifts = (day) =>
      input.weekly
        .filter(({ days }) => days.includes(day))
        .map(({ start, end }) => ({ startTime: start, endTime: end }));
    const slots = getAvailableTimeSlotsInCalendar({
      configuration: {
        timeZone: input.timezone,
        timeSlotDuration: input.duration,
        slotStartMinuteStep: input.step,
        minTimeBeforeFirstSlot: input.minNoticeMinutes,
        availablePeriods: [1, 2, 3, 4, 5, 6, 7]
          .map((day) => ({ isoWeekDay: day, shifts: shifts(day) }))
          .filter((period) => period.shifts.length > 0),
      },
      calendarData: calendarOf(input.busy),
      from: new Date(input.from),
      to: new Date(input.to),
    });
    return slots.map((slot) => slot.startAt.toISOString());
  };
}

function calendarOf(busy) {
  const stamp = (iso) => iso.replace(/[-:]|\.\d{3}/g, '');
  const events = busy.map(
    ({ start, end }, index) =>
      `BEGIN:VEVENT\nUID:${index}\nDTSTART:${stamp(start)}\nDTEND:${stamp(end)}\nSUMMARY:busy\nEND:VEVENT\n`,
  );
  return `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:bench\n${events.join('')}END:VCALENDAR\n`;
}

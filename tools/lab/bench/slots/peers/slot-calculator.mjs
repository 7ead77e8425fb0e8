// slot-calculator on npm: a grid of minutes in a Map. It has no buffers, overrides or step of its own.
import { getSlots } from 'slot-calculator';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** @param {import('../workloads.ts').Workload} workload */
export function prepare({ input, plain }) {
  if (!plain) return null;
  return () => {
    const { availableSlots } = getSlots({
      from: input.from,
      to: input.to,
      duration: input.duration,
      availability: input.weekly.flatMap(({ days, start, end }) =>
        days.map((day) => ({ day: dayNames[day - 1], from: start, to: end, timezone: input.timezone })),
      ),
      unavailability: input.busy.map(({ start, end }) => ({ from: start, to: end })),
    });
    return availableSlots.map((slot) => slot.from);
  };
}

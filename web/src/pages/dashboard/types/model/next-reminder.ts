// The time that another reminder begins with.

const usual = [1_440, 120, 2_880, 10_080, 60, 15];

/** In minutes before the start: the first usual one that is not there yet. */
export function nextReminder(reminders: readonly number[]): number {
  return usual.find((minutes) => !reminders.includes(minutes)) ?? 30;
}

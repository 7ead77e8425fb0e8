// What can be changed after booking, and until when, in English.

export type PolicyWords = typeof policyEn;

export const policyEn = {
  until: {
    begins: 'until it starts',
    before: (minutes: number) => `until ${span(minutes)} before`,
    at: (dayAndTime: string) => `until ${dayAndTime}`,
  },
  /** `until` is one of the above; null moves: no limit. */
  both: (until: string, moves: number | null) =>
    moves === null
      ? `You can cancel or move it ${until}.`
      : `You can cancel ${until} and move it ${times(moves)}.`,
  apart: (cancelUntil: string, moveUntil: string, moves: number | null) =>
    `You can cancel ${cancelUntil} and move it ${moveUntil}${moves === null ? '' : `, ${times(moves)}`}.`,
  cancelOnly: (until: string) => `You can cancel ${until}. It can’t be moved online.`,
  moveOnly: (until: string, moves: number | null) =>
    `You can move it ${until}${moves === null ? '' : `, ${times(moves)}`}. It can’t be cancelled online.`,
  neither: 'It can’t be cancelled or moved online.',
};

function times(count: number): string {
  return count === 1 ? 'once' : `up to ${count} times`;
}

function span(minutes: number): string {
  if (minutes >= 2_880 && minutes % 1_440 === 0) return `${minutes / 1_440} days`;
  if (minutes >= 60 && minutes % 60 === 0) return minutes === 60 ? '1 hour' : `${minutes / 60} hours`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

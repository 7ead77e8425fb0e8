// The same about changes after booking in German.
import { oClock } from './o-clock.ts';
import type { PolicyWords } from './policy-en.ts';

export const policyDe: PolicyWords = {
  until: {
    begins: 'bis zum Beginn',
    before: (minutes) => `bis ${span(minutes)} vorher`,
    at: (dayAndTime) => `bis ${oClock(dayAndTime)}`,
  },
  both: (until, moves) =>
    moves === null
      ? `Sie können ${until} absagen oder verlegen.`
      : `Sie können ${until} absagen und ${times(moves)} verlegen.`,
  apart: (cancelUntil, moveUntil, moves) =>
    `Sie können ${cancelUntil} absagen und ${moveUntil} verlegen${moves === null ? '' : `, ${times(moves)}`}.`,
  cancelOnly: (until) => `Sie können ${until} absagen. Verlegen geht online nicht.`,
  moveOnly: (until, moves) =>
    `Sie können ${until} verlegen${moves === null ? '' : `, ${times(moves)}`}. Absagen geht online nicht.`,
  neither: 'Absagen oder Verlegen geht online nicht.',
};

function times(count: number): string {
  return count === 1 ? 'einmal' : `bis zu ${count}\u2011mal`;
}

function span(minutes: number): string {
  if (minutes >= 2_880 && minutes % 1_440 === 0) return `${minutes / 1_440} Tage`;
  if (minutes >= 60 && minutes % 60 === 0) return minutes === 60 ? '1 Stunde' : `${minutes / 60} Stunden`;
  return minutes === 1 ? '1 Minute' : `${minutes} Minuten`;
}

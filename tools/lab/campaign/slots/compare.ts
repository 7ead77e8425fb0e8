// Checks one generated case against every promise about lists, single starts and explanations.
import { isDeepStrictEqual } from 'node:util';
import type { SlotsInput } from '../../../ops/slots/slots-cases.ts';
import { explainStart } from '@holdfast/core/slots/explain-start.ts';
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import { instant } from '@holdfast/contract/time/instant.ts';
import { questionFromInput } from '../../../ops/slots/slots-question.ts';
import { naiveSlots } from './naive-slots.ts';
import type { WallClock } from './wall-clock.ts';

const beatMs = 300_000;

/** Throws a case for `npm run slots` when engine and naive walk differ. Returns the number of starts. */
export function compareLists(input: SlotsInput, clock: WallClock): number {
  const expected = naiveSlots(input, clock);
  const listed = offerSlots(questionFromInput(input));
  if (!isDeepStrictEqual(listed.map(Number), expected)) {
    throw new Error(`walked ${text(expected)}\nlisted ${text(listed)}\n${JSON.stringify([{ input }])}`);
  }
  return expected.length;
}

/** Throws if the explanation of a start disagrees with the list; checks every five minutes from `from` on. */
export function compareExplanations(input: SlotsInput, atMost: number): void {
  const question = questionFromInput(input);
  const listed = new Set<number>(offerSlots(question));
  const first = Math.floor(question.from / beatMs) * beatMs - 3 * beatMs;
  const beats = Array.from({ length: atMost }, (_, index) => first + index * beatMs);
  for (const start of [...beats, ...[...listed].slice(0, atMost)]) {
    const reasons = explainStart(question, instant(start));
    if ((reasons.length === 0) === listed.has(start)) continue;
    throw new Error(
      `${text([start])} is ${listed.has(start) ? '' : 'not '}listed, but explained by ${JSON.stringify(reasons)}\n` +
        JSON.stringify([{ input }]),
    );
  }
}

function text(starts: readonly number[]): string {
  return starts.map((start) => new Date(start).toISOString()).join(' ') || 'nothing';
}

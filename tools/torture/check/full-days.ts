// Days that are full by a type's limit: when they may have been, and when they surely were.
import type { Call } from './history.ts';
import type { Occupancy } from './occupancy.ts';
import { localDate, type TypeFacts } from './setting.ts';

/** Whether somebody may have met the limit of the day of `start` at some instant of the call. `others` leave out the caller's own. */
export function mayBeFull(
  facts: TypeFacts,
  start: number,
  call: Call,
  others: readonly Occupancy[],
): boolean {
  const met = sameDay(facts, start, others).filter(
    ({ maybe }) => maybe.from <= call.answeredAt && call.calledAt <= maybe.toForLists,
  );
  return facts.maxPerDay !== null && met.length >= facts.maxPerDay;
}

/** Whether everybody must have met the limit all through the call. */
export function isSurelyFull(
  facts: TypeFacts,
  start: number,
  call: Call,
  others: readonly Occupancy[],
): boolean {
  const met = sameDay(facts, start, others).filter(
    ({ surely }) => surely !== null && surely.from <= call.calledAt && call.answeredAt <= surely.to,
  );
  return facts.maxPerDay !== null && met.length >= facts.maxPerDay;
}

function sameDay(facts: TypeFacts, start: number, others: readonly Occupancy[]): Occupancy[] {
  const date = localDate(facts, start);
  return others.filter(
    (other) =>
      other.provider === facts.provider &&
      other.type === facts.type &&
      localDate(facts, other.start) === date,
  );
}

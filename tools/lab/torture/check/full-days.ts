// Days and weeks that are full by a type's limit: when they may have been, and when they surely were.
import type { Call } from './history.ts';
import type { Occupancy } from './occupancy.ts';
import { limitsOf, type TypeFacts } from './setting.ts';

/** True if a limit of `start` may have been reached during the call. `others` exclude the caller's own. */
export function mayBeFull(
  facts: TypeFacts,
  start: number,
  call: Call,
  others: readonly Occupancy[],
): boolean {
  return isFull(facts, start, others, ({ maybe }) => {
    return maybe.from <= call.answeredAt && call.calledAt <= maybe.toForLists;
  });
}

/** True if a limit was surely reached all through the call. */
export function isSurelyFull(
  facts: TypeFacts,
  start: number,
  call: Call,
  others: readonly Occupancy[],
): boolean {
  return isFull(facts, start, others, ({ surely }) => {
    return surely !== null && surely.from <= call.calledAt && call.answeredAt <= surely.to;
  });
}

function isFull(
  facts: TypeFacts,
  start: number,
  others: readonly Occupancy[],
  counts: (other: Occupancy) => boolean,
): boolean {
  const ofType = others.filter(
    (other) => other.provider === facts.provider && other.type === facts.type && counts(other),
  );
  return limitsOf(facts).some(({ most, periodOf }) => {
    const period = periodOf(start);
    return ofType.filter((other) => periodOf(other.start) === period).length >= most;
  });
}

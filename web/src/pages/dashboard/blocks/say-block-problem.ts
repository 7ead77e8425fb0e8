// Why time could not be blocked, and what is in the way, as a sentence.
import type { ReasonOf } from '@holdfast/contract/operations.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import type { Problem } from '../../../shared/calls/outcome.ts';
import { sayCallProblem } from '../account/say-call-problem.ts';
import { sayWhen } from '../times/say-when.ts';
import { sayList } from '../times/say-list.ts';
import { timesWords } from '../times/words/times-words.ts';
import { blocksWords } from './words/blocks-words.ts';

export function sayBlockProblem(problem: Problem<ReasonOf<'blockTime'>>, clock: WallClock): string {
  const words = blocksWords;
  if (problem.kind !== 'refused') return sayCallProblem(problem);
  const { details } = problem;
  switch (details.reason) {
    case 'not-blockable':
      return words.notBlockable[details.params.why];
    case 'time-taken':
      return sayTaken(details.params, clock);
    case 'key-used':
      return words.keyUsed;
    default:
      return sayCallProblem(problem);
  }
}

interface Taken {
  readonly bookings: readonly { readonly start: string }[];
  readonly bookingCount: number;
  readonly holdCount: number;
  readonly blockCount: number;
}

function sayTaken({ bookings, bookingCount, holdCount, blockCount }: Taken, clock: WallClock): string {
  const { taken } = blocksWords;
  const starts = sayList(
    bookings.map(({ start }) => sayWhen(start, clock)),
    timesWords.and,
  );
  const more = bookingCount - bookings.length;
  return [
    ...(bookingCount > 0
      ? [taken.bookings(bookingCount, more > 0 ? taken.andMore(starts, more) : starts)]
      : []),
    ...(blockCount > 0 ? [taken.blocks] : []),
    ...(holdCount > 0 ? [taken.holds] : []),
  ].join(' ');
}

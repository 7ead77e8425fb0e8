// What the account may do here, as TanStack Query's question. Its response also sets the clock right.
import { queryOptions } from '@tanstack/react-query';
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { callProvider } from '../account/call-provider.ts';
import { CallProblem } from '../account/call-queries.ts';
import { setTrueClock } from '../data/true-clock.ts';

/** Asked before anything is shown that says how long until something. */
export const accountQuestion = queryOptions<ResponseOf<'openAccount'>, CallProblem<'openAccount'>>({
  queryKey: ['openAccount', {}],
  queryFn: async () => {
    const outcome = await callProvider('openAccount', {});
    if (outcome.kind !== 'ok') throw new CallProblem('openAccount', outcome);
    if (outcome.response.now !== undefined) setTrueClock(outcome.response.now);
    return outcome.response;
  },
});

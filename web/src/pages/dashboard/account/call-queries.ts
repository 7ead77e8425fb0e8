// Calls as TanStack Query's questions: one name per call, and a failure that carries what the service said.
import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { InputOf, ResponseOf } from '@holdfast/contract/operations.ts';
import type { OutcomeOf } from '../../../shared/calls/outcome.ts';
import { callProvider } from './call-provider.ts';
import type { SignedInOperation } from './signed-in-refusals.ts';

type ProblemOf<Op extends SignedInOperation> = Exclude<OutcomeOf<Op>, { kind: 'ok' }>;

/** What a question fails with: `problem` says what the service, or the way there, said. */
export class CallProblem<Op extends SignedInOperation = SignedInOperation> extends Error {
  readonly problem: ProblemOf<Op>;

  constructor(op: Op, problem: ProblemOf<Op>) {
    super(`${op} was not answered`);
    this.problem = problem;
  }
}

const mostRetries = 2;

/** Asks again only where no response came: a refusal would be the same. Never while writing. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) =>
          failures < mostRetries && error instanceof CallProblem && error.problem.kind === 'unreachable',
        staleTime: 30_000,
      },
      mutations: { retry: false },
    },
  });
}

/** For `useQuery`: asks for `op` and keeps the response under the operation's name and its input. */
export function callQuery<Op extends SignedInOperation>(op: Op, input: InputOf<Op>) {
  return queryOptions<ResponseOf<Op>, CallProblem<Op>>({
    queryKey: [op, input],
    queryFn: async () => {
      const outcome = await callProvider(op, input);
      if (outcome.kind !== 'ok') throw new CallProblem(op, outcome);
      return outcome.response;
    },
  });
}

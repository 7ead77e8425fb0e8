// The provider's feed, and what can be done with it: each change is one call, and its response is shown.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FeedContent } from '@holdfast/contract/parts/feed-content.ts';
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { callQuery } from '../../account/call-queries.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';

export type Feed = NonNullable<ResponseOf<'viewFeed'>['feed']>;
/** `start` and `reset` ask for a new address. */
export type FeedAct = 'start' | 'reset' | 'show' | 'stop';

interface Wish {
  readonly act: FeedAct;
  readonly shows: FeedContent;
}

export interface FeedState {
  /** Undefined while it is not known. */
  readonly feed: Feed | null | undefined;
  readonly hasFailed: boolean;
  /** What is being done now. */
  readonly doing: Wish | null;
  /** What was done last. */
  readonly done: FeedAct | null;
  /** Why it was not. */
  readonly problem: { readonly act: FeedAct; readonly text: string } | null;
  /** Resolves to whether it was done. */
  readonly act: (act: FeedAct, shows: FeedContent) => Promise<boolean>;
}

export function useFeed(): FeedState {
  const question = callQuery('viewFeed', {});
  const queries = useQueryClient();
  const asked = useQuery(question);
  const { mutateAsync, isPending, variables, data } = useMutation({
    // One after the other: what was chosen last is what stays.
    scope: { id: 'feed' },
    mutationFn: ({ act, shows }: Wish) =>
      act === 'start' || act === 'reset'
        ? callProvider('resetFeed', { shows })
        : callProvider('saveFeed', { shows: act === 'stop' ? null : shows }),
    onSuccess: (outcome) => {
      if (outcome.kind === 'ok') queries.setQueryData(question.queryKey, outcome.response);
    },
  });
  const last = isPending ? null : (variables?.act ?? null);
  return {
    feed: asked.data?.feed,
    hasFailed: asked.isError,
    doing: isPending ? variables : null,
    done: data?.kind === 'ok' ? last : null,
    problem: last !== null && data && data.kind !== 'ok' ? { act: last, text: sayCallProblem(data) } : null,
    act: async (act, shows) => (await mutateAsync({ act, shows })).kind === 'ok',
  };
}

// How a use case reads: what is so, what follows from it, what is done about it.
import type { Refusal } from '@holdfast/contract/refusals.ts';
import type { Result } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import { again } from '../store/commit.ts';

/** What was read; or the answer itself, when it was given before or nothing more is needed to say no. */
export type Gathered<Seen, Answer> = { readonly seen: Seen } | { readonly answer: Answer };

/**
 * Takes the steps until there is an answer. `decide` is synchronous by type: a rule that waited would not compile. `refuse`
 * puts its "no" into the words of the wire. `commit` writes once; its null means that the world has moved: all steps again.
 */
export function inSteps<Seen, Plan, No, Answer>(
  deps: Pick<Deps, 'jitter'>,
  steps: {
    readonly gather: () => Promise<Gathered<Seen, Answer>>;
    readonly decide: (seen: Seen) => Result<Plan, No>;
    readonly refuse: (no: No, seen: Seen) => Answer | Promise<Answer>;
    readonly commit: (plan: Plan, seen: Seen) => Promise<Answer | null>;
  },
): Promise<Answer | { readonly ok: false; readonly refusal: Refusal<'unavailable'> }> {
  return again(deps, async () => {
    const gathered = await steps.gather();
    if ('answer' in gathered) return gathered.answer;
    const decision = steps.decide(gathered.seen);
    return decision.ok
      ? steps.commit(decision.value, gathered.seen)
      : steps.refuse(decision.refusal, gathered.seen);
  });
}

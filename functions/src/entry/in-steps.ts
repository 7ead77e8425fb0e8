// The steps of a use case: gather what is stored, decide, commit.
import type { Refusal } from '@holdfast/contract/refusals.ts';
import type { Result } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import { again } from '../store/commit.ts';

/** What was read, or the outcome if there is nothing to decide: a retry's response or an early refusal. */
export type Gathered<Seen, Outcome> = { readonly seen: Seen } | { readonly outcome: Outcome };

/**
 * `decide` is synchronous by type, so that rules cannot wait. `refuse` turns its refusal into the wire's. If
 * `commit` returns null, the data has changed since it was read: all steps run again.
 */
export function inSteps<Seen, Plan, No, Outcome>(
  deps: Pick<Deps, 'jitter'>,
  steps: {
    readonly gather: () => Promise<Gathered<Seen, Outcome>>;
    readonly decide: (seen: Seen) => Result<Plan, No>;
    readonly refuse: (no: No, seen: Seen) => Outcome | Promise<Outcome>;
    readonly commit: (plan: Plan, seen: Seen) => Promise<Outcome | null>;
  },
): Promise<Outcome | { readonly ok: false; readonly refusal: Refusal<'unavailable'> }> {
  return again(deps, async () => {
    const gathered = await steps.gather();
    if ('outcome' in gathered) return gathered.outcome;
    const decision = steps.decide(gathered.seen);
    return decision.ok
      ? steps.commit(decision.value, gathered.seen)
      : steps.refuse(decision.refusal, gathered.seen);
  });
}

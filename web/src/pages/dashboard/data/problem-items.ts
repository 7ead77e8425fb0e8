// Open problems as the things that need the provider: what is one thing to do counts as one.
import type { Instant } from '@holdfast/contract/time/instant.ts';

interface Problem {
  readonly id: string;
  readonly kind: string;
  readonly at: Instant;
  readonly until: Instant | null;
}

export interface ProblemItem<Of extends Problem> {
  readonly id: string;
  readonly kind: Of['kind'];
  /** At least one. Emails to the provider have one cause and share one item. */
  readonly problems: readonly [Of, ...Of[]];
  /** The latest. */
  readonly at: Instant;
}

/** In the given order. Those whose appointment is over are left out; the service ends them at night. */
export function problemItems<Of extends Problem>(problems: readonly Of[], now: Instant): ProblemItem<Of>[] {
  const items = new Map<string, ProblemItem<Of>>();
  for (const problem of problems) {
    const { kind, until, at } = problem;
    if (until !== null && until <= now) continue;
    const id = kind === 'mail-to-provider' ? kind : problem.id;
    const known = items.get(id);
    items.set(
      id,
      known
        ? { ...known, problems: [...known.problems, problem], at: known.at > at ? known.at : at }
        : { id, kind, problems: [problem], at },
    );
  }
  return [...items.values()];
}

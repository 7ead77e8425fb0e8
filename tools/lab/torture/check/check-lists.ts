// Checks that lists hide what was surely taken all the while, and show what cannot have been taken.
import { callsOf, type Call } from './history.ts';
import { isSurelyFull, mayBeFull } from './full-days.ts';
import type { Occupancy } from './occupancy.ts';
import { factsOf, minuteMs, overlap, type Setting, spanOf, type TypeFacts } from './setting.ts';
import type { Violation } from './violation.ts';

export function checkLists(
  setting: Setting,
  calls: readonly Call[],
  occupancies: readonly Occupancy[],
): Violation[] {
  return callsOf(calls, 'list').flatMap((call) => {
    const facts = call.provider === null ? null : factsOf(setting, call.provider, call.asked.type);
    const { outcome } = call;
    if (!facts || outcome.kind !== 'ok' || !outcome.starts || !outcome.range) return [];
    const { from, to } = outcome.range;
    const duration = facts.durationMinutes * minuteMs;
    const offered = facts.offered.filter((start) => from <= start && start + duration <= to);
    const others = occupancies.filter(
      ({ provider, owner }) => provider === facts.provider && owner !== call.asked.ownHold,
    );
    const listed = new Set(outcome.starts);
    const known = new Set(offered);
    return [
      ...outcome.starts
        .filter((start) => !known.has(start))
        .map((start) => found('not-offered', call, facts, start, 'lists a start that was never offered')),
      ...offered.flatMap((start) => {
        const near = others.filter(({ span }) => overlap(span, spanOf(facts, start)));
        if (listed.has(start)) {
          if (isSurelyFull(facts, start, call, others))
            return [found('listed-but-taken', call, facts, start, 'lists a start of a full day')];
          const owner = near.find(({ surely }) => surely && covers(surely, call));
          return owner ? [found('listed-but-taken', call, facts, start, `lists time of ${owner.owner}`)] : [];
        }
        const hidden = near.some(
          ({ maybe }) => maybe.from <= call.answeredAt && call.calledAt <= maybe.toForLists,
        );
        return hidden || mayBeFull(facts, start, call, others)
          ? []
          : [found('time-lost', call, facts, start, 'leaves out a start that nobody had')];
      }),
    ];
  });
}

function covers(life: { readonly from: number; readonly to: number }, call: Call): boolean {
  return life.from <= call.calledAt && call.answeredAt <= life.to;
}

function found(
  rule: 'not-offered' | 'listed-but-taken' | 'time-lost',
  call: Call,
  facts: TypeFacts,
  start: number,
  what: string,
): Violation {
  const says = `call ${call.number} ${what}: ${facts.type} at ${new Date(start).toISOString()}`;
  return { rule, provider: facts.provider, span: spanOf(facts, start), says, call: call.number };
}

// Which time each block had, and when: from its first call until the first response that it is released.
import { type Call, callsOf, mayHaveHappened } from './history.ts';
import type { Occupancy } from './occupancy.ts';
import type { RawState } from './raw-state.ts';

export function blockedTimes(calls: readonly Call[], state: RawState): Occupancy[] {
  const blocks = Map.groupBy(callsOf(calls, 'block'), ({ asked }) => asked.key);
  const unblocks = Map.groupBy(callsOf(calls, 'unblock'), ({ asked }) => asked.block);
  return state.blocks.map((block) => {
    const asked = blocks.get(block.key) ?? [];
    // The late commit of a refused call may have begun with any of its calls.
    const tries = asked.some(mayHaveHappened) ? asked.filter(mayHaveHappened) : asked;
    const ends = (unblocks.get(block.key) ?? []).filter(mayHaveHappened);
    const endedBy = Math.min(...ends.filter(isOk).map(({ answeredAt }) => answeredAt));
    const surelyFrom = Math.min(...asked.filter(isOk).map(({ answeredAt }) => answeredAt));
    const surelyTo = Math.min(...ends.map(({ calledAt }) => calledAt));
    return {
      provider: block.provider,
      owner: block.key,
      kind: 'block' as const,
      type: '',
      start: block.taken.from,
      span: block.taken,
      maybe: {
        from: Math.min(...tries.map(({ calledAt }) => calledAt)),
        to: endedBy,
        toForLists: endedBy,
      },
      surely: surelyFrom < surelyTo ? { from: surelyFrom, to: surelyTo } : null,
    };
  });
}

function isOk({ outcome }: Call): boolean {
  return outcome.kind === 'ok';
}

// Holds in progress and blocked time in a range, live.
import { useMemo } from 'react';
import { dayMs, instant } from '@holdfast/contract/time/instant.ts';
import { dateFromDayNumber } from '@holdfast/contract/time/local-date.ts';
import type { Range } from './day-data.ts';
import { holdsFromLedgers, type OwnHold } from './holds-from-ledgers.ts';
import type { Live } from './live.ts';
import type { OwnBlock } from './own-data.ts';
import { useDayData } from './own-data-context.tsx';
import { useLive } from './use-live.ts';
import { useTrueNow } from './use-true-now.ts';

export interface HoldsAndBlocks {
  /** Without those that have lapsed. */
  readonly holds: readonly OwnHold[];
  readonly blocks: readonly OwnBlock[];
}

/** The UTC days that a range touches. */
export function utcDaysOf({ from, to }: Range) {
  return {
    first: dateFromDayNumber(Math.floor(from / dayMs)),
    last: dateFromDayNumber(Math.floor((to - 1) / dayMs)),
  };
}

/**
 * What touches the range, earliest first. Reads one ledger for each UTC day of it, and one document for each
 * block, at most 200.
 */
export function useHoldsAndBlocks({ from, to }: Range): Live<HoldsAndBlocks> {
  const data = useDayData();
  const ledgers = useLive(data.ledgers.of(utcDaysOf({ from, to })));
  const blocks = useLive(data.blocks.of({ from, to }));
  const second = Math.floor(useTrueNow(5_000) / 5_000) * 5_000;
  return useMemo(() => {
    if (ledgers.kind !== 'ok') return ledgers;
    if (blocks.kind !== 'ok') return blocks;
    const touches = (taken: Range) => taken.from < to && taken.to > from;
    const now = instant(second);
    return {
      kind: 'ok',
      value: {
        holds: holdsFromLedgers(ledgers.value).filter((hold) => touches(hold) && hold.until > now),
        blocks: blocks.value
          .filter(({ taken }) => touches(taken))
          .sort((a, b) => a.taken.from - b.taken.from),
      },
    };
  }, [ledgers, blocks, from, to, second]);
}

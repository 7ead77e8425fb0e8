// The holds in progress, from the ledgers of the days that they touch. Each stands in every one of them.
import { ledgerEntrySchema } from '@holdfast/contract/documents/ledger.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import * as z from 'zod/mini';
import { storedTime } from './stored-time.ts';

const entrySchema = ledgerEntrySchema(storedTime);

/** Somebody is booking. `from` and `to` include the buffers. */
export interface OwnHold {
  readonly id: string;
  readonly from: Instant;
  readonly to: Instant;
  /** The id of the booking type. */
  readonly type: string;
  readonly start: Instant;
  readonly until: Instant;
}

/** Earliest first, lapsed ones too. An entry that cannot be read is left out. */
export function holdsFromLedgers(
  ledgers: readonly { readonly entries?: Readonly<Record<string, unknown>> | undefined }[],
): OwnHold[] {
  const holds = new Map<string, OwnHold>();
  for (const [id, stored] of ledgers.flatMap(({ entries }) => Object.entries(entries ?? {}))) {
    const { success, data } = z.safeParse(entrySchema, stored);
    if (!success || data.kind !== 'hold' || data.until === null) continue;
    const { from, to, type, start, until } = data;
    holds.set(id, { id, from, to, type, start, until });
  }
  return [...holds.values()].sort((a, b) => a.from - b.from);
}

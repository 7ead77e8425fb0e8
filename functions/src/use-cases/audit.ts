// `audit`: rebuilds the cells and ledgers of time to come from bookings and holds, and says where they differ.
import { compareTime, type TimeDifference } from '@holdfast/core/booking/compare-time.ts';
import type { Instant } from '@holdfast/core/time/instant.ts';
import { queries, queryFrom } from '../adapters/firestore/queries.ts';
import { readTimeSnapshot } from '../adapters/firestore/time-snapshot.ts';
import { repairTime } from '../adapters/lock/repair-time.ts';
import type { Deps } from '../deps.ts';

export interface ProviderAudit {
  readonly providerId: string;
  readonly differences: readonly TimeDifference[];
  /** How many of them were mended; the others had changed meanwhile, or are conflicts. */
  readonly repaired: number;
}

const mostProviders = 10_000;

/** One provider after the other, each from one snapshot. Repairing again finds nothing left to do. */
export async function audit(
  now: Instant,
  deps: Pick<Deps, 'db'>,
  options: { readonly repair: boolean },
): Promise<ProviderAudit[]> {
  const providers = await queryFrom(
    deps.db.collection('providers'),
    queries.allProviders,
    [],
    mostProviders,
  ).get();
  const audits: ProviderAudit[] = [];
  for (const { id: providerId } of providers.docs) {
    const { owners, stored } = await readTimeSnapshot(deps.db, providerId, now);
    const differences = compareTime(owners, stored, now);
    let repaired = 0;
    for (const difference of options.repair ? differences : []) {
      if (await repairTime(deps.db, providerId, difference)) repaired += 1;
    }
    audits.push({ providerId, differences, repaired });
  }
  return audits;
}

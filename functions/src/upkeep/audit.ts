// `audit`: compares future cells and ledgers with their owners, and reports or repairs differences.
import { compareTime, type TimeDifference } from '@holdfast/core/booking/compare-time.ts';
import { ownersNamed } from '@holdfast/core/booking/time-owner.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { pagesOf } from '../store/pages-of.ts';
import { queries, queryFrom } from '../store/queries.ts';
import { readTimeSnapshot, snapshotPage } from '../store/time-snapshot.ts';
import { repairTime } from './repair-time.ts';
import type { Deps } from '../deps.ts';
import { type OnFault, reporting } from '../store/on-fault.ts';

export interface ProviderAudit {
  readonly providerId: string;
  readonly differences: readonly TimeDifference[];
  /** How many differences were repaired. The others were conflicts or had changed meanwhile. */
  readonly repaired: number;
  /** Bookings, holds and blocks that cannot be read. Their time was not judged. */
  readonly unread: readonly string[];
  /** False if the provider could not be audited. */
  readonly looked: boolean;
}

export interface AuditRun {
  readonly audits: readonly ProviderAudit[];
  /** False if the time ran out before every provider was audited. */
  readonly complete: boolean;
}

/** `milliseconds` bounds the run; null means no bound. */
export interface AuditOptions {
  readonly repair: boolean;
  readonly milliseconds?: number | null;
  readonly pageSize?: number;
}

/** Audits provider by provider, each from one snapshot. A fault is reported and stops only its provider. */
export async function audit(
  now: Instant,
  deps: Pick<Deps, 'db'>,
  { repair, milliseconds = null, pageSize = snapshotPage }: AuditOptions,
  onFault: OnFault,
): Promise<AuditRun> {
  const giveUpAt = performance.now() + (milliseconds ?? Number.POSITIVE_INFINITY);
  const providers = queryFrom(deps.db.collection('providers'), queries.allProviders, [], pageSize);
  const audits: ProviderAudit[] = [];
  for await (const page of pagesOf(providers, pageSize)) {
    for (const { id } of page) {
      if (performance.now() >= giveUpAt) return { audits, complete: false };
      audits.push(await auditAlone(now, deps, id, { repair, pageSize }, onFault));
    }
  }
  return { audits, complete: true };
}

async function auditAlone(
  now: Instant,
  { db }: Pick<Deps, 'db'>,
  providerId: string,
  { repair, pageSize }: { repair: boolean; pageSize: number },
  onFault: OnFault,
): Promise<ProviderAudit> {
  const path = `providers/${providerId}`;
  const unseen = { providerId, differences: [], repaired: 0, unread: [], looked: false };
  return reporting(onFault, path, unseen, async () => {
    const { owners, stored, unread } = await readTimeSnapshot(db, providerId, now, onFault, pageSize);
    const differences = compareTime(owners, stored, now).filter((one) => !isAbout(one, unread));
    let repaired = 0;
    for (const difference of repair ? differences : []) {
      const repairOne = () => repairTime(db, providerId, difference);
      if (await reporting(onFault, path, false, repairOne)) repaired += 1;
    }
    return { providerId, differences, repaired, unread: [...unread], looked: true };
  });
}

/** The run in numbers. */
export function auditCounts(audits: readonly ProviderAudit[]) {
  const sum = (count: (one: ProviderAudit) => number) => audits.reduce((total, one) => total + count(one), 0);
  return {
    providers: audits.length,
    differences: sum(({ differences }) => differences.length),
    left: sum(({ differences, repaired }) => differences.length - repaired),
    unread: sum(({ unread }) => unread.length),
    notLooked: sum(({ looked }) => (looked ? 0 : 1)),
  };
}

/** Time whose owner cannot be read may well be that owner's, so it is never taken away. */
function isAbout(difference: TimeDifference, unread: ReadonlySet<string>): boolean {
  switch (difference.kind) {
    case 'stray-cell':
      return unread.has(difference.owner);
    case 'wrong-cell':
      return unread.has(difference.found);
    case 'stray-entry':
      return ownersNamed(difference.id).some((owner) => unread.has(owner));
    case 'missing-cell':
    case 'conflict':
    case 'missing-entry':
    case 'wrong-entry':
      return false;
  }
}

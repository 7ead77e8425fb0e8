// Who can own a provider's time, and how cells and ledgers name them.
import type { Instant, Interval } from '@holdfast/contract/time/instant.ts';

/** An active booking or block, or a hold stored as `held`, lapsed or not. It owns all cells of `taken`. */
export interface TimeOwner extends TimeEntry {
  /** As cells name it; see `ownerOf`. */
  readonly owner: string;
}

/** What a ledger says about one owner. It repeats the owner's document in full. */
export interface TimeEntry {
  readonly kind: 'booking' | 'hold' | 'block';
  readonly taken: Interval;
  /** Empty for a block. */
  readonly type: string;
  readonly start: Instant;
  /** When a hold lapses. Null for a booking and a block. */
  readonly until: Instant | null;
}

const prefixes = { booking: 'b', hold: 'h', block: 'x' } as const satisfies Record<TimeEntry['kind'], string>;

/** How cells name an owner: `b:` a booking, `h:` a hold, `x:` a block, and its id. */
export function ownerOf({ kind, id }: { readonly kind: TimeEntry['kind']; readonly id: string }): string {
  return `${prefixes[kind]}:${id}`;
}

/** Whether others may take an owner's time over once it has lapsed: only holds lapse. */
export function mayLapse(owner: string): boolean {
  return owner.startsWith(`${prefixes.hold}:`);
}

/** All owners that an id can belong to, for ledger entries whose kind cannot be trusted. */
export function ownersNamed(id: string): string[] {
  return Object.values(prefixes).map((prefix) => `${prefix}:${id}`);
}

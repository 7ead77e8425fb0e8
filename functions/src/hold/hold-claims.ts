// The limits that a hold counts against: its visitor's three, and those of the booking type.
import { limits } from '@holdfast/contract/limits.ts';
import { dayMs, type Instant, instant } from '@holdfast/core/time/instant.ts';
import type { Claim } from '../store/limits.ts';
import type { BookingType, Provider } from '../store/providers.ts';
import { visitorHashFrom } from '../store/ids-and-fingerprints.ts';
import { typeClaims } from '../store/type-claims.ts';

const visitorPrefix = 'holds:';

/** Name of the limit document that counts a visitor's holds. */
export function visitorLimit(visitor: string): string {
  return `${visitorPrefix}${visitorHashFrom(visitor)}`;
}

export function isVisitorLimit(name: string): boolean {
  return name.startsWith(visitorPrefix);
}

/** `visitorLimits` are the names of the visitor's limit: one. Without provider or type only that one counts. */
export function holdClaims(
  visitorLimits: readonly string[],
  { provider, type }: { readonly provider: Provider | null; readonly type: BookingType | null },
  start: Instant,
  { until, now }: { readonly until: Instant; readonly now: Instant },
): Claim[] {
  const keepUntil = instant(now + dayMs);
  return [
    ...visitorLimits.map((name) => ({ name, most: limits.holdsPerVisitor, until, keepUntil })),
    ...(provider && type ? typeClaims(provider, type, start, { until }) : []),
  ];
}

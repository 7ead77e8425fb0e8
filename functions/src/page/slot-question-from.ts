// What the slot engine is asked about one type, made from ledgers. Lists and previews ask alike.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { SlotQuestion, SlotRules } from '@holdfast/core/slots/slot-question.ts';
import { fullPeriods, type Period, type TypeLimits } from '@holdfast/core/slots/type-limits.ts';
import type { LedgerEntry } from '../store/ledgers.ts';
import { type BookingType, type Provider, slotRulesOf } from '../store/providers.ts';

/** A stored type, or a draft of one. */
export interface Offering {
  /** Whose bookings count in the limits. Null for a type that does not exist yet. */
  readonly typeId: string | null;
  readonly rules: SlotRules;
  readonly limits: TypeLimits;
}

export function offeringOf(provider: Provider, type: BookingType): Offering {
  return { typeId: type.id, rules: slotRulesOf(provider, type), limits: type.limits };
}

/** `counted` has the totals of days and weeks that `entries` cover only in part. */
export function slotQuestionFrom(
  { typeId, rules, limits }: Offering,
  entries: readonly LedgerEntry[],
  range: { readonly from: Instant; readonly to: Instant; readonly now: Instant },
  counted: ReadonlyMap<Period, number> = new Map(),
): SlotQuestion {
  const { from, to, now } = range;
  const taken = entries.map((entry) => entry.taken);
  const sameType = entries.filter(({ type }) => type === typeId).map(({ start }) => start);
  const full = fullPeriods(limits, rules.availability.zone, sameType, counted);
  return { rules, taken, full, now, from, to };
}

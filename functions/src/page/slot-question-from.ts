// What the slot engine is asked about one type, made from ledgers. Lists and previews ask alike.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { SlotQuestion, SlotRules, TakenLabel } from '@holdfast/core/slots/slot-question.ts';
import { fullPeriods, type Period, type TypeLimits } from '@holdfast/core/slots/type-limits.ts';
import type { LedgerEntry } from '../store/ledgers.ts';
import { type BookingType, type Provider, slotRulesOf } from '../store/providers.ts';

/** Between which instants, and as of when, starts are free for one who asks. */
export interface FreeQuestion {
  readonly from: Instant;
  readonly to: Instant;
  readonly now: Instant;
  /** The id of the caller's own hold or booking, whose time counts as free. Null if there is none. */
  readonly own: string | null;
}

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

/** What is taken, with what explanations call it. Lists need no names. */
export interface LabelledEntry extends LedgerEntry {
  readonly label?: TakenLabel;
}

/** `counted` has the totals of days and weeks that `entries` cover only in part. */
export function slotQuestionFrom(
  offering: Offering,
  entries: readonly LabelledEntry[],
  range: { readonly from: Instant; readonly to: Instant; readonly now: Instant },
  counted: ReadonlyMap<Period, number> = new Map(),
): SlotQuestion {
  const { rules, limits } = offering;
  const { from, to, now } = range;
  const taken = entries.map((entry) => (entry.label ? { ...entry.taken, label: entry.label } : entry.taken));
  const full = fullPeriods(limits, rules.availability.zone, startsOfType(offering, entries), counted);
  return { rules, taken, full, now, from, to };
}

/** The starts that count in the type's limits. */
export function startsOfType({ typeId }: Offering, entries: readonly LedgerEntry[]): Instant[] {
  return entries.filter(({ type }) => type === typeId).map(({ start }) => start);
}

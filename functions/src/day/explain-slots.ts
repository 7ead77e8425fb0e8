// `explainSlots`: each start of one date with why it is not offered, by the engine that lists for clients.
import { limits } from '@holdfast/contract/limits.ts';
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import {
  type Instant,
  instant,
  type Interval,
  isoFromInstant,
  minuteMs,
} from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { openWindows } from '@holdfast/core/availability/open-windows.ts';
import { pauseAt } from '@holdfast/core/availability/pause.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { dayStarts, localDay } from '@holdfast/core/slots/day-starts.ts';
import { explainStart } from '@holdfast/core/slots/explain-start.ts';
import { startBounds } from '@holdfast/core/slots/start-bounds.ts';
import { limitedPeriods, type Period, periodKey, placesTaken } from '@holdfast/core/slots/type-limits.ts';
import type { TimeZoneId } from '@holdfast/core/time/time-zone.ts';
import { instantsOfWallTime, wallTime } from '@holdfast/core/time/wall-time.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { clockOver } from '../page/clock-parts.ts';
import { countsBeyond } from '../page/counts-beyond.ts';
import { type Offering, offeringOf, slotQuestionFrom, startsOfType } from '../page/slot-question-from.ts';
import { type LedgerEntry, ledgerDocumentsFor, ledgerEntries } from '../store/ledgers.ts';
import { bookingTypeDocument } from '../store/paths.ts';
import { type BookingType, bookingTypeFromSnapshot, type Provider, slotRulesOf } from '../store/providers.ts';
import { openWithin } from './open-within.ts';
import { readOwners } from './read-owners.ts';
import { reasonPart } from './reason-part.ts';

type Response = ResponseOf<'explainSlots'>;

/** The longest slot that begins on the date ends within this time after it. */
const longestMs = limits.durationMinutes.max * minuteMs;

/**
 * Reads the type with the ledgers of three or four days, then one document for each owner of what touches the
 * date, and up to two counts for limits. Owners have five minutes or more each, so two days bound them.
 */
export async function explainSlots(
  { db, now: clock }: Deps,
  request: RequestOf<'explainSlots'>,
  provider: Provider,
): Promise<Outcome<'explainSlots'>> {
  const now = clock();
  const { timeZone: zone, availability } = provider;
  const date = isoDate(request.date);
  const day = localDay({ availability }, date);
  const to = instant(day.to + longestMs);
  const [typeSnapshot, ...ledgers] = await db.getAll(
    bookingTypeDocument(db, provider.id, request.type),
    ...ledgerDocumentsFor(db, provider.id, day.from, to),
  );
  const type = bookingTypeFromSnapshot(typeSnapshot);
  if (!type) return refuse(notFound);
  const rules = slotRulesOf(provider, type);
  const offering = offeringOf(provider, type);
  const entries = ledgerEntries(ledgers, now);
  const asked = request.time === undefined ? null : askedStart(zone, request.date, request.time);
  const starts = withAsked(dayStarts(rules, date), asked);
  const [owners, counted] = await Promise.all([
    readOwners(db, provider.id, touching(entries, offering, day)),
    countsBeyond(db, provider, type, ledgers, { ...day, now, own: null }),
  ]);
  const labelled = entries.map((entry) => ({ ...entry, ...owners.get(entry.id)?.labelled }));
  const question = slotQuestionFrom(offering, labelled, { from: day.from, to, now }, counted);
  const { noticeEnds, windowEnds } = startBounds(question);
  return ok({
    now: isoFromInstant(now),
    clock: clockOver(zone, [now, day.from, to, instant(windowEnds)]),
    day: { from: isoFromInstant(day.from), to: isoFromInstant(day.to) },
    asked: asked === null ? null : isoFromInstant(asked),
    open: openWithin(openWindows(availability, day.from, day.to), day.from, day.to),
    starts: starts.map((start) => ({
      start: isoFromInstant(start),
      reasons: explainStart(question, start).map(reasonPart),
    })),
    taken: [...owners.values()].map(({ part }) => part),
    closed: closedBy(provider, type, now),
    noticeEndsAt: isoFromInstant(instant(noticeEnds)),
    windowEndsAt: isoFromInstant(instant(windowEnds)),
    limits: limitsOn(offering, zone, day, { entries, counted }),
  });
}

/** Null if the clock skips it. */
function askedStart(zone: TimeZoneId, date: string, time: string): Instant | null {
  return instantsOfWallTime(zone, wallTime(`${date}T${time}`))[0] ?? null;
}

function withAsked(starts: readonly Instant[], asked: Instant | null): readonly Instant[] {
  if (asked === null || starts.includes(asked)) return starts;
  return [...starts, asked].sort((a, b) => a - b);
}

/** What is in the way of some start of the date, or stands on it. */
function touching(entries: readonly LedgerEntry[], { rules }: Offering, day: Interval): LedgerEntry[] {
  const from = day.from - rules.bufferBeforeMinutes * minuteMs;
  const to = day.to + (rules.durationMinutes + rules.bufferAfterMinutes) * minuteMs;
  return entries.filter(({ taken }) => taken.from < to && taken.to > from);
}

function closedBy(provider: Provider, { status }: BookingType, now: Instant): Response['closed'] {
  const pause = pauseAt(provider, now);
  return [
    ...(status === 'archived' || status === 'hidden' ? [{ kind: status }] : []),
    ...(pause ? [{ kind: 'paused' as const, until: pause.until, note: pause.note }] : []),
  ];
}

function limitsOn(
  offering: Offering,
  zone: TimeZoneId,
  day: Interval,
  known: { readonly entries: readonly LedgerEntry[]; readonly counted: ReadonlyMap<Period, number> },
): Response['limits'] {
  if (day.from === day.to) return [];
  const places = placesTaken(offering.limits, zone, startsOfType(offering, known.entries), known.counted);
  return limitedPeriods(offering.limits, zone, day.from).map(({ per, date, limit }) => ({
    per,
    date,
    most: limit,
    count: places.get(periodKey({ per, date }))?.count ?? 0,
  }));
}

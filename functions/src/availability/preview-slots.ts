// `previewSlots`: what clients would see if a draft were saved, and the appointments that it leaves outside.
import { limits } from '@holdfast/contract/limits.ts';
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import {
  dayMs,
  type Instant,
  instant,
  isoFromInstant,
  isosFromInstants,
} from '@holdfast/contract/time/instant.ts';
import { dayNumberFromDate, isoDate } from '@holdfast/contract/time/local-date.ts';
import type { AvailabilityRules } from '@holdfast/core/availability/availability-rules.ts';
import { outsideHours } from '@holdfast/core/availability/outside-hours.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { emptyBecause } from '@holdfast/core/slots/empty-because.ts';
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import { limitedSpans } from '@holdfast/core/slots/type-limits.ts';
import { endOfLocalDay } from '@holdfast/core/time/local-day.ts';
import type { Caller } from '../account/caller.ts';
import { mayHavePage, notAdmitted } from '../account/may-have-page.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { clockOver } from '../page/clock-parts.ts';
import { type Offering, slotQuestionFrom } from '../page/slot-question-from.ts';
import { availabilityRulesFrom } from '../store/hours.ts';
import { type LedgerEntry, ledgerDocumentsFor, ledgerEntries } from '../store/ledgers.ts';
import type { Provider } from '../store/providers.ts';
import { readDocuments } from '../store/read-documents.ts';
import { type Ahead, readAhead } from './read-ahead.ts';
import { readDraft } from './read-draft.ts';

type Request = RequestOf<'previewSlots'>;
type Range = { readonly from: Instant; readonly to: Instant; readonly now: Instant };

export async function previewSlots(
  deps: Deps,
  request: Request,
  caller: Caller,
): Promise<Outcome<'previewSlots'>> {
  if (!(await mayHavePage(deps, caller))) return refuse(notAdmitted);
  const { provider } = caller;
  const now = deps.now();
  const hours = request.availability ? availabilityRulesFrom(request.availability) : null;
  const drafted = await readDraft(deps.db, request, provider, hours);
  if (!drafted.ok) return drafted;
  const { draft, stored } = drafted.value;
  const range = { ...daysOf(request, draft.rules.availability), now };
  const [entries, ahead] = await Promise.all([
    provider ? readEntries(deps, provider, stored ? [draft, stored] : [draft], range) : [],
    provider && hours ? readAhead(deps.db, provider.id, now) : [],
  ]);
  const question = slotQuestionFrom(draft, entries, range);
  const outside = hours ? outsideHours(hours, ahead) : [];
  return ok({
    now: isoFromInstant(now),
    clock: clockOver(draft.rules.availability.zone, [now, range.from, farthest(range)]),
    starts: shownStarts(offerSlots(question)),
    before: stored && shownStarts(offerSlots(slotQuestionFrom(stored, entries, range))),
    emptyBecause: emptyBecause(question),
    outside: outside.slice(0, limits.outsideListed).map(outsidePart),
    outsideCount: outside.length,
  });
}

/** As far as appointments outside and blocked time may lie ahead: pages read them on the same clock. */
function farthest({ to, now }: Range): Instant {
  return instant(Math.max(to, now + limits.blockAheadDays * dayMs));
}

/** From the first moment of the first date to the last moment of the last. */
function daysOf({ from, days }: Request, { zone }: AvailabilityRules) {
  const first = dayNumberFromDate(isoDate(from));
  return { from: endOfLocalDay(zone, first - 1), to: endOfLocalDay(zone, first + days - 1) };
}

/**
 * What is taken in the range and in the days and weeks that limits count. Documents of limits are of no use:
 * a limit that is only drafted has none.
 */
async function readEntries(
  { db }: Deps,
  { id }: Provider,
  offerings: readonly Offering[],
  { from, to, now }: Range,
): Promise<LedgerEntry[]> {
  const spans = offerings.flatMap(({ rules, limits: counted }) =>
    limitedSpans(counted, rules.availability.zone, { from, to }),
  );
  const first = Math.min(from, ...spans.map((span) => span.from));
  const last = Math.max(to, ...spans.map((span) => span.to));
  return ledgerEntries(await readDocuments(db, ledgerDocumentsFor(db, id, first, last)), now);
}

function shownStarts(starts: readonly Instant[]): string[] {
  return isosFromInstants(starts.slice(0, limits.startsPerResponse));
}

function outsidePart({
  id,
  client,
  type,
  startsAt,
  endsAt,
}: Ahead): ResponseOf<'previewSlots'>['outside'][0] {
  return {
    booking: id,
    client,
    type,
    startsAt: isoFromInstant(startsAt),
    endsAt: isoFromInstant(endsAt),
  };
}

// `blockTime`: takes free time for the provider, by the same lock as bookings.
import { limits } from '@holdfast/contract/limits.ts';
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { type Refusal, unavailable } from '@holdfast/contract/refusals.ts';
import { type Instant, type Interval, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { decideBlock } from '@holdfast/core/availability/decide-block.ts';
import { refuse, ok } from '@holdfast/core/result.ts';
import { ledgerDaysOf } from '@holdfast/core/slots/taken-time.ts';
import { cleanLine } from '@holdfast/core/text/clean-text.ts';
import { localTime } from '@holdfast/core/time/local-time.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { type Gathered, inSteps } from '../entry/in-steps.ts';
import { takeTime } from '../lock/take-time.ts';
import { type Block, blockDataFrom, blockEntry, blockFromSnapshot } from '../store/blocks.ts';
import { blockIdFrom, payloadHashFrom } from '../store/ids-and-fingerprints.ts';
import { ledgerEntries } from '../store/ledgers.ts';
import { blockDocument, ledgerDocument } from '../store/paths.ts';
import type { Provider } from '../store/providers.ts';

type Blocked = Outcome<'blockTime'>;

const mostBookingsNamed = 3;

export function blockTime(deps: Deps, request: RequestOf<'blockTime'>, provider: Provider): Promise<Blocked> {
  const now = deps.now();
  const { key, date, start, end } = request;
  const label = cleanLine(request.label);
  const payloadHash = payloadHashFrom(key, { date, start, end, label });
  const id = blockIdFrom(provider.id, key);
  const own = blockDocument(deps.db, id);
  const { timeZone } = provider;

  return inSteps(deps, {
    gather: async (): Promise<Gathered<null, Blocked>> => {
      const recorded = blockFromSnapshot(await own.get());
      return recorded ? { outcome: respondAgain(recorded, payloadHash) } : { seen: null };
    },
    decide: () =>
      decideBlock(
        timeZone,
        { date: isoDate(date), start: localTime(start), end: localTime(end) },
        { now, mostDaysAhead: limits.blockAheadDays },
      ),
    refuse: (why): Blocked => refuse({ kind: 'not-blockable', params: { why } }),
    commit: async (taken): Promise<Blocked | null> => {
      const block: Block = {
        id,
        providerId: provider.id,
        status: 'active',
        label,
        taken,
        date,
        start,
        end,
        timeZone,
        createdAt: now,
        payloadHash,
      };
      const outcome = await takeTime(deps, {
        providerId: provider.id,
        entry: blockEntry(block),
        own,
        release: null,
        releaseNow: () => Promise.resolve(null),
        places: [],
        now,
        whenTaken: ledgerDaysOf(taken).map((day) => ledgerDocument(deps.db, provider.id, day)),
        write: (transaction) => transaction.create(own, blockDataFrom(block)),
      });
      switch (outcome.kind) {
        case 'committed':
          return ok(responseFrom(block));
        case 'recorded': {
          const recorded = blockFromSnapshot(outcome.snapshot);
          return recorded && respondAgain(recorded, payloadHash);
        }
        case 'taken':
          return refuse(inTheWay(outcome.read, taken, now));
        case 'unavailable':
          return refuse(unavailable);
        // A block has no place in a limit and releases nothing.
        case 'limited':
        case 'stale':
          return null;
      }
    },
  });
}

/** The first response again, also if the block has been released since. */
function respondAgain(block: Block, payloadHash: string): Blocked {
  return block.payloadHash === payloadHash
    ? ok(responseFrom(block))
    : refuse({ kind: 'key-used', params: {} });
}

function responseFrom({ id, taken, date, start, end, label }: Block): ResponseOf<'blockTime'> {
  const [from, to] = [isoFromInstant(taken.from), isoFromInstant(taken.to)];
  return { block: { id, from, to, date, start, end, label } };
}

function inTheWay(
  ledgers: readonly DocumentSnapshot[],
  { from, to }: Interval,
  now: Instant,
): Refusal<'time-taken'> {
  const others = ledgerEntries(ledgers, now)
    .filter(({ taken }) => taken.from < to && from < taken.to)
    .sort((a, b) => a.start - b.start);
  const of = (wanted: 'booking' | 'hold' | 'block') => others.filter(({ kind }) => kind === wanted);
  const bookings = of('booking');
  return {
    kind: 'time-taken',
    params: {
      bookings: bookings
        .slice(0, mostBookingsNamed)
        .map(({ id, start }) => ({ id, start: isoFromInstant(start) })),
      bookingCount: bookings.length,
      holdCount: of('hold').length,
      blockCount: of('block').length,
    },
  };
}

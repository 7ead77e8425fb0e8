// Checks one reading of Firestore: no bookings overlap, and cells, ledger, limits and documents agree.
import type { RawBlock, RawBooking, RawHold, RawState, Span, RawLedgerEntry } from './raw-state.ts';
import {
  cellMs,
  dayMs,
  factsOf,
  graceMs,
  limitsOf,
  minuteMs,
  overlap,
  sameSpan,
  type Setting,
  spanOf,
} from './setting.ts';
import type { Rule, Violation } from './violation.ts';

const longestMs = 15 * minuteMs;

/** The owners of cells and ledger entries: active bookings and blocks, and holds not ended, lapsed or not. */
interface Owner {
  readonly provider: string;
  readonly id: string;
  readonly cellOwner: string;
  readonly span: Span;
  readonly entry: string;
}

export function checkState(setting: Setting, state: RawState): Violation[] {
  const active = state.bookings.filter(({ status }) => status === 'active');
  const held = state.holds.filter((hold) => hold.state === 'held');
  const blocks = state.blocks.filter(({ status }) => status === 'active');
  const owners = [...active.map(bookingOwner), ...blocks.map(blockOwner), ...held.map(holdOwner)];
  return [
    ...overlaps(setting, active, blocks),
    ...spans(setting, state),
    ...fullDays(setting, active),
    ...records(state.bookings),
    ...cells(owners, state),
    ...ledger(owners, state),
    ...limits(setting, held, state),
    ...endings(state.holds),
    ...tooLong(state.holds),
  ];
}

/** For bookings computed from types and starts, not from what the documents say they take. */
function overlaps(setting: Setting, active: readonly RawBooking[], blocks: readonly RawBlock[]): Violation[] {
  const booked = active.flatMap(({ id, provider, type, startsAt }) => {
    const facts = factsOf(setting, provider, type);
    return facts ? [{ id, provider, span: spanOf(facts, startsAt) }] : [];
  });
  const spanned = [...booked, ...blocks.map(({ id, provider, taken }) => ({ id, provider, span: taken }))];
  return spanned.flatMap((one, index) =>
    spanned
      .slice(index + 1)
      .filter((other) => one.provider === other.provider && overlap(one.span, other.span))
      .map((other) => found('overlap', one.provider, one.span, `${one.id} and ${other.id}`)),
  );
}

function spans(setting: Setting, state: RawState): Violation[] {
  const owners = [
    ...state.bookings.map((booking) => ({ ...booking, start: booking.startsAt })),
    ...state.holds,
  ];
  return owners.flatMap((owner) => {
    const facts = factsOf(setting, owner.provider, owner.type);
    if (facts && sameSpan(owner.taken, spanOf(facts, owner.start))) return [];
    const says = `${owner.id} takes other time than its type and start mean`;
    return [found('wrong-span', owner.provider, owner.taken, says)];
  });
}

/** Checks that no local date or week has more bookings of a type than its limits allow. */
function fullDays(setting: Setting, active: readonly RawBooking[]): Violation[] {
  return active.flatMap((booking) => {
    const facts = factsOf(setting, booking.provider, booking.type);
    if (facts === null) return [];
    const ofType = active.filter(
      ({ provider, type }) => provider === booking.provider && type === booking.type,
    );
    return limitsOf(facts).flatMap(({ most, periodOf }) => {
      const period = periodOf(booking.startsAt);
      const count = ofType.filter(({ startsAt }) => periodOf(startsAt) === period).length;
      if (count <= most) return [];
      const says = `${count} from ${period} on: ${booking.id}`;
      return [found('day-too-full', booking.provider, booking.taken, says)];
    });
  });
}

function records(bookings: readonly RawBooking[]): Violation[] {
  return bookings
    .filter((booking) => booking.payloadHash === '' || booking.reference === '')
    .map(({ provider, taken, id }) => found('no-record', provider, taken, `booking ${id} has no record`));
}

function cells(owners: readonly Owner[], state: RawState): Violation[] {
  const expected = new Map<string, { owner: Owner; cell: number }>();
  for (const owner of owners) {
    for (let cell = Math.floor(owner.span.from / cellMs); cell * cellMs < owner.span.to; cell += 1)
      expected.set(`${owner.provider}/${cell}/${owner.cellOwner}`, { owner, cell });
  }
  const strange = state.cells.flatMap(({ provider, cell, owner, expiresAt }) => {
    const known = expected.delete(`${provider}/${cell}/${owner}`);
    const says = `cell ${cell} of ${owner}`;
    if (!known) return [found('cells', provider, cellSpan(cell), `${says}, who should not have it`)];
    const right = expiresAt === cell * cellMs + 2 * dayMs;
    return right ? [] : [found('cells', provider, cellSpan(cell), `${says} expires at another time`)];
  });
  const missing = [...expected.values()].map(({ owner, cell }) =>
    found('cells', owner.provider, cellSpan(cell), `cell ${cell} is missing from ${owner.cellOwner}`),
  );
  return [...strange, ...missing];
}

function ledger(owners: readonly Owner[], state: RawState): Violation[] {
  const expected = new Map<string, Owner>();
  for (const owner of owners) {
    for (let day = Math.floor(owner.span.from / dayMs); day * dayMs < owner.span.to; day += 1)
      expected.set(`${new Date(day * dayMs).toISOString().slice(0, 10)} ${owner.entry}`, owner);
  }
  const strange = state.ledger.flatMap((entry) => {
    const text = `${entry.day} ${entryText(entry.provider, entry)}`;
    if (expected.delete(text)) return [];
    return [found('ledger', entry.provider, entry, `the ledger says ${text}, and nobody stands for it`)];
  });
  const missing = [...expected].map(([text, owner]) =>
    found('ledger', owner.provider, owner.span, `the ledger does not say ${text}`),
  );
  return [...strange, ...missing];
}

/** Checks that exactly the live holds count for their visitor, and that no visitor has more than three. */
function limits(setting: Setting, held: readonly RawHold[], state: RawState): Violation[] {
  const about = (hold: RawHold, says: string) =>
    found('limits', hold.provider, hold.taken, `hold ${hold.id} ${says}`);
  // Writers whose clocks are far ahead stop counting holds that are still live for others.
  const live = setting.clocksAgree ? held.filter((hold) => state.readAt < hold.until) : [];
  const uncounted = live
    .filter((hold) => state.limits.get(hold.visitor)?.get(hold.id) !== hold.until)
    .map((hold) => about(hold, 'is not counted for its visitor as it stands'));
  const ended = state.holds.filter((hold) => hold.state !== 'held');
  const counted = ended
    .filter((hold) => state.limits.get(hold.visitor)?.has(hold.id))
    .map((hold) => about(hold, 'has ended and still counts for its visitor'));
  const tooMany = live
    .filter((hold) => live.filter(({ visitor }) => visitor === hold.visitor).length > 3)
    .map((hold) => about(hold, 'is one of more than three of a visitor'));
  return [...uncounted, ...counted, ...tooMany];
}

/** Checks that another visitor's hold ends only after `until` and the grace, by the clock that ended it. */
function endings(holds: readonly RawHold[]): Violation[] {
  return holds
    .filter(({ state }) => state === 'lost' || state === 'ended')
    .filter(({ until, expiresAt }) => expiresAt === null || expiresAt - dayMs < until + graceMs)
    .map(({ id, state, provider, taken }) =>
      found('hold-robbed', provider, taken, `hold ${id} was ${state} before its time was over`),
    );
}

/** Checks that no hold promises a time for longer than fifteen minutes. */
function tooLong(holds: readonly RawHold[]): Violation[] {
  return holds
    .filter(({ until, firstAt }) => until > firstAt + longestMs)
    .map(({ id, provider, taken }) => found('chain', provider, taken, `hold ${id} lasts too long`));
}

function bookingOwner(booking: RawBooking): Owner {
  const { provider, id, taken: span, type, startsAt: start } = booking;
  const entry = entryText(provider, { id, kind: 'booking', type, start, ...span, until: null });
  return { provider, id, cellOwner: `b:${id}`, span, entry };
}

function blockOwner({ provider, id, taken: span }: RawBlock): Owner {
  const entry = entryText(provider, { id, kind: 'block', type: '', start: span.from, ...span, until: null });
  return { provider, id, cellOwner: `x:${id}`, span, entry };
}

function holdOwner(hold: RawHold): Owner {
  const { provider, id, taken: span, type, start, until } = hold;
  const entry = entryText(provider, { id, kind: 'hold', type, start, ...span, until });
  return { provider, id, cellOwner: `h:${id}`, span, entry };
}

function entryText(provider: string, entry: Omit<RawLedgerEntry, 'provider' | 'day'>): string {
  const { id, kind, type, start, from, to, until } = entry;
  return [provider, kind, id, type, start, from, to, until].join(' ');
}

function cellSpan(cell: number): Span {
  return { from: cell * cellMs, to: (cell + 1) * cellMs };
}

function found(rule: Rule, provider: string, { from, to }: Span, says: string): Violation {
  return { rule, provider, span: { from, to }, says };
}

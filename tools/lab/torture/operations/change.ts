// Changes a booking by its link: move, cancel, both at once, repeat or alter a request; and looks at it.
import { operations } from '@holdfast/contract/operations.ts';
import type { Asked, Call } from '../check/history.ts';
import type { Change, Client, KnownBooking, Roll } from '../client.ts';
import { pick } from '../seeded-chance.ts';

export async function moveOne(client: Client, roll: Roll): Promise<boolean> {
  const booking = anyBooking(client, roll);
  if (!booking) return false;
  await changeAll(client, booking, twice(newMove(client, booking, roll), roll), roll);
  return true;
}

export async function cancelOne(client: Client, roll: Roll): Promise<boolean> {
  const booking = anyBooking(client, roll);
  if (!booking) return false;
  await changeAll(client, booking, twice(newCancel(client, booking), roll), roll);
  return true;
}

export async function moveAndCancel(client: Client, roll: Roll): Promise<boolean> {
  const booking = anyBooking(client, roll);
  if (!booking) return false;
  await changeAll(client, booking, [newMove(client, booking, roll), newCancel(client, booking)], roll);
  return true;
}

/** Repeats the latest change, answered or not, or sends other content with its key. */
export async function changeAgain(client: Client, roll: Roll): Promise<boolean> {
  const changed = client.bookings.filter(({ change }) => change !== null);
  if (changed.length === 0) return false;
  const open = changed.filter(({ change }) => change?.isOpen);
  const booking = pick(open.length > 0 ? open : changed, roll.which);
  const { change } = booking;
  if (!change) return false;
  const other = roll.detail < 0.15 && !change.isOpen;
  await changeAll(client, booking, twice(other ? { ...change, reason: 'another' } : change, roll), roll);
  return true;
}

export async function viewOne(client: Client, roll: Roll): Promise<boolean> {
  const booking = anyBooking(client, roll);
  if (!booking) return false;
  await look(client, booking, roll.instance);
  return true;
}

/** What the page does first: looks, and exchanges the link for a session. Null when nothing was shown. */
async function look(client: Client, booking: KnownBooking, instance: number): Promise<string | null> {
  const { key, type, provider, token } = booking;
  let session: string | null = null;
  await client.recorder.call(
    {
      client: client.name,
      provider: provider.id,
      asked: { op: 'view', booking: key, type },
      wire: 'viewBooking',
      input: { token },
      roll: instance,
    },
    (value) => {
      const seen = operations.viewBooking.response.parse(value);
      session = seen.session;
      return { state: seen.status, startsAt: Date.parse(seen.booking.startsAt) };
    },
  );
  return session;
}

/** Ends a booking if its link still works, and finishes what was open before; for the end of a round. */
export async function cancelForGood(client: Client, booking: KnownBooking, roll: number): Promise<void> {
  if (booking.change?.isOpen) await send(client, booking, booking.change, roll);
  const now = client.bookings.find(({ key }) => key === booking.key);
  if (now) await send(client, now, newCancel(client, now), roll);
}

/** Sends several at once. An unknown outcome is repeated at once, as the page does, or at a later step. */
async function changeAll(
  client: Client,
  booking: KnownBooking,
  changes: readonly Change[],
  roll: Roll,
): Promise<void> {
  await Promise.all(
    changes.map(async (change, copy) => {
      const instance = (roll.instance + copy * 0.5) % 1;
      const call = await send(client, booking, change, instance);
      if (call.outcome.kind === 'unknown' && roll.slot < 0.7)
        await send(client, booking, change, (instance + 0.4) % 1);
    }),
  );
}

async function send(client: Client, booking: KnownBooking, change: Change, roll: number): Promise<Call> {
  const { provider, key: bookingKey, type } = booking;
  const { key, start, reason } = change;
  // Half of all changes use a session, as the page does; the others and all repetitions use the link itself.
  const session = !change.isOpen && roll < 0.5 ? await look(client, booking, roll) : null;
  const token = session ?? change.token;
  const content = `${start ?? ''} ${reason}`;
  const asked: Asked =
    start === null
      ? { op: 'cancel', booking: bookingKey, key, content }
      : { op: 'move', booking: bookingKey, key, type, start, content: `${start}` };
  let fresh: string | null = null;
  const call = await client.recorder.call(
    {
      client: client.name,
      provider: provider.id,
      asked,
      wire: start === null ? 'cancelBooking' : 'rescheduleBooking',
      input: start === null ? { token, key, reason } : { token, key, start: new Date(start).toISOString() },
      roll,
    },
    (value) => {
      const text = JSON.stringify(value);
      if (start === null) return { text };
      const moved = operations.rescheduleBooking.response.parse(value);
      fresh = moved.manageToken;
      return { text, startsAt: Date.parse(moved.booking.startsAt) };
    },
  );
  const isOpen = call.outcome.kind === 'unknown';
  const cancelled = start === null && call.outcome.kind === 'ok';
  client.remember({
    booking: {
      ...(client.bookings.find((known) => known.key === bookingKey) ?? booking),
      ...(fresh !== null && start !== null ? { token: fresh, start } : {}),
      ...(cancelled ? { over: true } : {}),
      ...(isOpen || call.outcome.kind === 'ok' ? { change: { ...change, isOpen } } : {}),
    },
  });
  return call;
}

function anyBooking(client: Client, roll: Roll): KnownBooking | null {
  // Sometimes picks a booking that is over: cancelled twice, or moved after its end.
  const known = client.bookings.filter(({ over }) => !over || roll.detail > 0.85);
  return known.length > 0 ? pick(known, roll.which) : null;
}

function newMove(client: Client, booking: KnownBooking, roll: Roll): Change {
  const { provider, type, token, start } = booking;
  const facts = client.pages.types.find((one) => one.provider === provider.id && one.type === type);
  const offered = facts?.offered ?? [];
  // Mostly a start near by, so that old and new time overlap.
  const near = offered.filter((other) => Math.abs(other - start) < 7_200_000);
  const starts = roll.detail < 0.6 && near.length > 0 ? near : offered;
  return { key: client.newUuid(), token, start: pick(starts, roll.slot), reason: '', isOpen: false };
}

function newCancel(client: Client, { token }: KnownBooking): Change {
  return { key: client.newUuid(), token, start: null, reason: '', isOpen: false };
}

/** Sends one in six twice at once. */
function twice(change: Change, roll: Roll): Change[] {
  return roll.slot < 0.167 ? [change, change] : [change];
}

// Confirms: with and without a hold, again with the same key, with other content, and after a lost slot.
import { operations } from '@holdfast/contract/operations.ts';
import type { Call } from '../check/history.ts';
import type { Attempt, Client, Roll } from '../client.ts';
import { pick } from '../seeded-chance.ts';
import type { WorldProvider } from '../world.ts';

/** What the form holds: where and when, under which key. */
type Form = Omit<Attempt, 'outcome'>;

export async function confirmFree(client: Client, roll: Roll): Promise<boolean> {
  const form = newForm(client, roll);
  if (!form) return false;
  await confirm(client, form, null, roll, roll.which < 0.2 ? 2 : 1);
  return true;
}

export async function confirmHeld(client: Client, roll: Roll): Promise<boolean> {
  if (client.holds.length === 0) return false;
  const known = pick(client.holds, roll.which);
  const { provider, type } = known;
  const facts = client.pages.types.find((one) => one.provider === provider.id && one.type === type);
  // One client in eight chooses another start than the hold's on the way, which releases the hold.
  const start = roll.detail < 0.125 && facts ? pick(facts.offered, roll.slot) : known.start;
  const form = { key: client.newUuid(), provider, type, start, name: 'Alan Reyes' };
  await confirm(client, form, known.hold, roll, roll.detail > 0.8 ? 2 : 1);
  return true;
}

/** Uses a hold that is over: its start may belong to another visitor by now. */
export async function confirmEnded(client: Client, roll: Roll): Promise<boolean> {
  if (client.endedHolds.length === 0) return false;
  const { hold, provider, type, start } = pick(client.endedHolds, roll.which);
  await confirm(client, newFormAt(client, provider, type, start), hold, roll, 1);
  return true;
}

/** Sends the same key and content again, with or without an earlier response. */
export async function confirmAgain(client: Client, roll: Roll): Promise<boolean> {
  const known = client.attempts.filter(({ outcome }) => outcome !== 'taken');
  if (known.length === 0) return false;
  const open = known.filter(({ outcome }) => outcome === 'open');
  const form = pick(open.length > 0 ? open : known, roll.which);
  await confirm(client, form, null, roll, roll.detail < 0.5 ? 2 : 1);
  return true;
}

export async function confirmOther(client: Client, roll: Roll): Promise<boolean> {
  const known = client.attempts.filter(({ outcome }) => outcome === 'ok');
  if (known.length === 0) return false;
  const form = pick(known, roll.which);
  const other = roll.detail < 0.5 ? { name: 'Alan M. Reyes' } : { start: otherStart(client, form, roll) };
  await confirm(client, { ...form, ...other }, null, roll, 1, false);
  return true;
}

export async function confirmAfterLoss(client: Client, roll: Roll): Promise<boolean> {
  const lost = client.attempts.filter(({ outcome }) => outcome === 'taken');
  if (lost.length === 0) return false;
  const form = pick(lost, roll.which);
  await confirm(client, { ...form, start: otherStart(client, form, roll) }, null, roll, 1);
  return true;
}

/** Sends one `confirmBooking` and records it; the harness itself uses it too. */
export async function sendConfirm(
  client: Client,
  form: Form,
  hold: string | null,
  roll: number,
): Promise<Call> {
  const { key, provider, type, start, name } = form;
  let token: string | null = null;
  const call = await client.recorder.call(
    {
      client: client.name,
      provider: provider.id,
      asked: { op: 'confirm', type, start, key, hold, content: `${type} ${start} ${name}` },
      wire: 'confirmBooking',
      input: {
        key,
        slug: provider.document.slug,
        type,
        start: new Date(start).toISOString(),
        // The address carries the key, so that the stored booking shows which call made it.
        client: { name, email: `${key}@example.com`, timeZone: 'America/New_York', locale: 'en-US' },
        answers: [],
        ...(hold === null ? {} : { hold }),
      },
      roll,
    },
    (value) => {
      const { booking, manageToken } = operations.confirmBooking.response.parse(value);
      token = manageToken;
      return { startsAt: Date.parse(booking.startsAt), text: JSON.stringify(value) };
    },
  );
  // A repeated response carries the first link, which a change may have retired. The newer link is kept.
  if (token !== null && !client.bookings.some((known) => known.key === key))
    client.remember({ booking: { key, provider, type, start, token, over: false, change: null } });
  return call;
}

export function newFormAt(client: Client, provider: WorldProvider, type: string, start: number): Form {
  return { key: client.newUuid(), provider, type, start, name: 'Alan Reyes' };
}

async function confirm(
  client: Client,
  form: Form,
  hold: string | null,
  roll: Roll,
  copies: number,
  remember = true,
): Promise<void> {
  const calls = await Promise.all(
    Array.from({ length: copies }, (_, copy) =>
      sendConfirm(client, form, hold, (roll.instance + copy * 0.5) % 1),
    ),
  );
  const outcomes = calls.map(({ outcome }) => outcome);
  const ok = outcomes.some(({ kind }) => kind === 'ok');
  const taken = outcomes.every((outcome) => outcome.kind === 'refused' && outcome.reason === 'slot-taken');
  if (remember) client.remember({ attempt: { ...form, outcome: ok ? 'ok' : taken ? 'taken' : 'open' } });
  if (ok) client.forgetHold(hold);
}

function newForm(client: Client, roll: Roll): Form | null {
  const { provider, facts } = client.wish(roll);
  const start = client.startOf(facts, roll);
  return start === null ? null : newFormAt(client, provider, facts.type, start);
}

function otherStart(client: Client, form: Form, roll: Roll): number {
  const { provider, type } = form;
  const facts = client.pages.types.find((one) => one.provider === provider.id && one.type === type);
  const others = facts?.offered.filter((start) => start !== form.start) ?? [];
  return others.length > 0 ? pick(others, roll.slot) : form.start;
}

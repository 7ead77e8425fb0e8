// Takes, renews, exchanges and releases holds.
import { operations } from '@holdfast/contract/operations.ts';
import type { Call } from '../check/history.ts';
import type { Client, KnownHold, Roll } from '../client.ts';
import { pick } from '../seeded-chance.ts';

export async function takeOne(client: Client, roll: Roll): Promise<boolean> {
  const wish = newHold(client, roll);
  if (!wish) return false;
  // One in eight is sent twice at once, as an impatient page would.
  const copies = roll.which < 0.125 ? 2 : 1;
  await Promise.all(Array.from({ length: copies }, (_, copy) => hold(client, wish, null, roll, copy)));
  return true;
}

export async function renewOne(client: Client, roll: Roll): Promise<boolean> {
  if (client.holds.length === 0) return false;
  await hold(client, pick(client.holds, roll.which), null, roll);
  return true;
}

const outstayTries = 7;

/** Takes all new holds that a visitor may have, then the old ones again: more than the limit in all. */
export async function outstay(client: Client, roll: Roll): Promise<boolean> {
  const known = client.holds.filter(({ visitor }) => visitor === pick(client.visitors, roll.which));
  if (known.length === 0) return false;
  // Many starts are taken, so it tries several times until the limit is reached.
  for (let more = 0; more < outstayTries; more += 1) {
    const wish = newHold(client, { ...roll, slot: (roll.slot + more / outstayTries) % 1 });
    const call = wish && (await hold(client, wish, null, roll));
    if (call?.outcome.kind === 'refused' && call.outcome.reason === 'too-many-holds') break;
  }
  for (const old of known) await hold(client, old, null, roll);
  return true;
}

export async function replaceOne(client: Client, roll: Roll): Promise<boolean> {
  if (client.holds.length === 0) return false;
  const given = pick(client.holds, roll.which);
  // Mostly a start near by on the same page, because there old and new time overlap.
  const { facts } = client.wish(roll);
  const same = client.pages.types.filter((one) => one.provider === given.provider.id);
  const type = roll.detail < 0.8 ? pick(same, roll.type) : facts;
  const near = type.offered.filter((start) => Math.abs(start - given.start) < 3_600_000);
  const starts = type.provider === given.provider.id && near.length > 0 ? near : type.offered;
  const provider = client.pages.providers.find(({ id }) => id === type.provider);
  if (starts.length === 0 || !provider) return false;
  const wish = { provider, type: type.type, start: pick(starts, roll.slot) };
  await hold(client, { hold: client.newSecret(), visitor: given.visitor, ...wish }, given.hold, roll);
  return true;
}

export async function releaseOne(client: Client, roll: Roll): Promise<boolean> {
  if (client.holds.length === 0) return false;
  await release(client, pick(client.holds, roll.which), roll.instance);
  return true;
}

export async function release(client: Client, known: KnownHold, roll: number): Promise<void> {
  const { hold: secret, provider } = known;
  const call = await client.recorder.call(
    {
      client: client.name,
      provider: provider.id,
      asked: { op: 'release', hold: secret },
      wire: 'releaseHold',
      input: { secret },
      roll,
    },
    () => ({}),
  );
  if (isOver(call) || call.outcome.kind === 'ok') client.forgetHold(secret);
}

function newHold(client: Client, roll: Roll): KnownHold | null {
  const { provider, facts } = client.wish(roll);
  const start = client.startOf(facts, roll);
  if (start === null) return null;
  const visitor = pick(client.visitors, roll.which);
  return { hold: client.newSecret(), provider, type: facts.type, start, visitor };
}

async function hold(
  client: Client,
  wish: KnownHold,
  replaces: string | null,
  roll: Roll,
  copy = 0,
): Promise<Call> {
  const { provider, type, start, visitor } = wish;
  const asked = { op: 'hold' as const, type, start, hold: wish.hold, replaces, visitor };
  const call = await client.recorder.call(
    {
      client: client.name,
      provider: provider.id,
      asked,
      wire: 'holdSlot',
      input: {
        secret: wish.hold,
        slug: provider.document.slug,
        type,
        start: new Date(start).toISOString(),
        visitor,
        ...(replaces === null ? {} : { replaces }),
      },
      roll: (roll.instance + copy * 0.5) % 1,
    },
    (value) => ({ until: Date.parse(operations.holdSlot.response.parse(value).hold.until) }),
  );
  if (call.outcome.kind === 'ok') {
    client.remember({ hold: wish });
    if (replaces !== null) client.forgetHold(replaces);
    // A later step repeats a call with an unknown outcome, with the same secret.
  } else if (call.outcome.kind === 'unknown') client.remember({ hold: wish });
  else if (isOver(call)) client.forgetHold(wish.hold);
  return call;
}

function isOver({ outcome }: Call): boolean {
  return outcome.kind === 'refused' && ['hold-over', 'not-found'].includes(outcome.reason);
}

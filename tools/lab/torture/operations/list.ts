// Looks at free times: the list of a type, or the page as it opens.
import { operations } from '@holdfast/contract/operations.ts';
import type { Call } from '../check/history.ts';
import type { Client, Roll } from '../client.ts';
import type { Caller, Said } from '../recorder.ts';
import { pick } from '../seeded-chance.ts';
import type { WorldProvider } from '../world.ts';

export async function listPage(client: Client, roll: Roll): Promise<boolean> {
  const { provider, facts } = client.wish(roll);
  const own = ownHold(client, provider, roll);
  const day = pick(provider.days, roll.detail);
  // One list in four begins somewhere in the middle.
  const from = roll.which > 0.75 ? day.from + Math.floor(roll.slot * (day.to - day.from)) : day.from;
  const wish = {
    from,
    to: day.to,
    client: client.name,
    provider,
    type: facts.type,
    own,
    roll: roll.instance,
  };
  const call = await list(client.recorder, wish);
  remember(client, call);
  return true;
}

export async function openPage(client: Client, roll: Roll): Promise<boolean> {
  const { provider, facts } = client.wish(roll);
  const own = ownHold(client, provider, roll);
  const { slug } = provider.document;
  const call = await client.recorder.call(
    {
      client: client.name,
      provider: provider.id,
      asked: { op: 'list', type: facts.type, ownHold: own },
      wire: 'openBookingPage',
      input: { slug, type: facts.type, ...(own === null ? {} : { ownHold: own }) },
      roll: roll.instance,
    },
    (value) => {
      const { slots } = operations.openBookingPage.response.parse(value);
      return slots ? saidOf(slots) : {};
    },
  );
  remember(client, call);
  return true;
}

/** Sends one `listSlots` and records it; the harness itself uses it too. */
export function list(
  recorder: Caller,
  wish: {
    readonly client: string;
    readonly provider: WorldProvider;
    readonly type: string;
    readonly from: number;
    readonly to: number;
    readonly own: string | null;
    readonly roll: number;
  },
): Promise<Call> {
  const { client, provider, type, own, roll } = wish;
  const range = { from: new Date(wish.from).toISOString(), to: new Date(wish.to).toISOString() };
  return recorder.call(
    {
      client,
      provider: provider.id,
      asked: { op: 'list', type, ownHold: own },
      wire: 'listSlots',
      input: { slug: provider.document.slug, type, ...range, ...(own === null ? {} : { ownHold: own }) },
      roll,
    },
    (value) => saidOf(operations.listSlots.response.parse(value).slots),
  );
}

function saidOf(slots: {
  readonly from: string;
  readonly to: string;
  readonly starts: readonly string[];
}): Said {
  return {
    starts: slots.starts.map((start) => Date.parse(start)),
    range: { from: Date.parse(slots.from), to: Date.parse(slots.to) },
  };
}

function ownHold(client: Client, provider: WorldProvider, roll: Roll): string | null {
  const own = client.holds.filter((known) => known.provider === provider);
  return own.length > 0 && roll.which < 0.5 ? pick(own, roll.which * 2).hold : null;
}

function remember(client: Client, { provider, asked, outcome }: Call): void {
  if (provider === null || asked.op !== 'list' || outcome.kind !== 'ok' || !outcome.starts) return;
  client.listed.set(`${provider} ${asked.type}`, outcome.starts);
}

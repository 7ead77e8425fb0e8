// Blocks and unblocks time as the page's provider: again with the same key, with another label, twice.
import { operations } from '@holdfast/contract/operations.ts';
import type { Call } from '../check/history.ts';
import type { Client, KnownBlock, Roll } from '../client.ts';
import { storedNames } from '../check/stored-names.ts';
import { cellMs, spanOf } from '../check/setting.ts';
import { localSpan } from '../local-span.ts';
import { pick } from '../seeded-chance.ts';

/** Most starts are taken, so it tries a few. */
const blockTries = 3;

export async function blockOne(client: Client, roll: Roll): Promise<boolean> {
  for (let more = 0; more < blockTries; more += 1) {
    const block = newBlock(client, { ...roll, slot: (roll.slot + more / blockTries) % 1 });
    if (!block) return more > 0;
    const copies = roll.detail < 0.15 ? 2 : 1;
    const calls = await Promise.all(
      Array.from({ length: copies }, (_, copy) => sendBlock(client, block, (roll.instance + copy * 0.5) % 1)),
    );
    if (calls.some(({ outcome }) => outcome.kind !== 'refused')) break;
  }
  return true;
}

/** From five minutes to two and a half hours, mostly short, from where an appointment's time begins. */
function newBlock(client: Client, roll: Roll): KnownBlock | null {
  const { provider, facts } = client.wish(roll);
  const start = client.startOf(facts, roll);
  if (start === null) return null;
  const { from } = spanOf(facts, start);
  const local = localSpan(facts.timeZone, {
    from,
    to: from + (1 + Math.floor(roll.which ** 3 * 30)) * cellMs,
  });
  return local && { key: client.newUuid(), provider, ...local, isOver: false };
}

/** Sends a known block again, or another label with its key. */
export async function blockAgain(client: Client, roll: Roll): Promise<boolean> {
  if (client.blocks.length === 0) return false;
  const known = pick(client.blocks, roll.which);
  await sendBlock(client, known, roll.instance, roll.detail < 0.2 ? ' again' : '');
  return true;
}

export async function unblockOne(client: Client, roll: Roll): Promise<boolean> {
  const known = client.blocks.filter(({ isOver }) => !isOver || roll.detail > 0.85);
  if (known.length === 0) return false;
  const block = pick(known, roll.which);
  const copies = roll.slot < 0.167 ? 2 : 1;
  await Promise.all(
    Array.from({ length: copies }, (_, copy) => unblock(client, block, (roll.instance + copy * 0.5) % 1)),
  );
  return true;
}

/** Sends one `unblockTime` and records it; the harness itself uses it too. */
export async function unblock(client: Client, block: KnownBlock, roll: number): Promise<void> {
  const { key, provider } = block;
  const call = await client.recorder.call(
    {
      client: client.name,
      provider: provider.id,
      asked: { op: 'unblock', block: key },
      wire: 'unblockTime',
      // Computed, because the response that named it may have been lost.
      input: { block: storedNames.block(provider.id, key) },
      roll,
    },
    () => ({}),
  );
  if (call.outcome.kind === 'ok') client.remember({ block: { ...block, isOver: true } });
}

async function sendBlock(client: Client, block: KnownBlock, roll: number, more = ''): Promise<Call> {
  const { key, provider, date, start, end, span } = block;
  const content = `${date} ${start} ${end}${more}`;
  const call = await client.recorder.call(
    {
      client: client.name,
      provider: provider.id,
      asked: { op: 'block', key, span, content },
      wire: 'blockTime',
      // The label begins with the key, so that the stored block shows which call made it.
      input: { key, date, start, end, label: `${key}${more}` },
      roll,
    },
    (value) => {
      const { from, to } = operations.blockTime.response.parse(value).block;
      return { text: JSON.stringify(value), range: { from: Date.parse(from), to: Date.parse(to) } };
    },
  );
  const isKnown = client.blocks.some((known) => known.key === key);
  if (!isKnown && ['ok', 'unknown'].includes(call.outcome.kind)) client.remember({ block });
  return call;
}

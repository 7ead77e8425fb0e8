// Clients repeat themselves when their seed and the responses are the same.
import { expect, it } from 'vitest';
import type { Asked, Outcome } from './check/history.ts';
import { Client } from './client.ts';
import { chanceFrom } from './seeded-chance.ts';
import { step } from './step.ts';
import { worldFrom } from './world.ts';

const start = Date.parse('2027-01-14T10:00:00Z');

/** What a client asks in two hundred steps when every call ends in the same way. */
async function askedBy(seed: string, outcome: Outcome): Promise<Asked[]> {
  const asked: Asked[] = [];
  const client = new Client('client 1', seed, {
    call: ({ client: name, provider, asked: wish }) => {
      asked.push(wish);
      const times = { calledAt: 0, answeredAt: 0 };
      return Promise.resolve({
        number: 1,
        client: name,
        process: '0.1',
        provider,
        asked: wish,
        outcome,
        ...times,
      });
    },
  });
  const providers = worldFrom(chanceFrom('world'), 'page', 2);
  const types = providers.map(({ id, document }) => ({
    provider: id,
    type: 'type-0',
    durationMinutes: 30,
    beforeMinutes: 0,
    afterMinutes: 0,
    maxPerDay: null,
    maxPerWeek: null,
    timeZone: document.timeZone,
    offered: [start, start + 1_800_000, start + 3_600_000],
  }));
  client.enter({ providers, types });
  for (let done = 0; done < 200; done += 1) await step(client);
  return asked;
}

const taken: Outcome = { kind: 'refused', reason: 'slot-taken' };

it('asks the same again for the same seed, down to keys and secrets', async () => {
  const once = await askedBy('7', taken);
  expect(once.length).toBeGreaterThanOrEqual(200);
  expect(await askedBy('7', taken)).toEqual(once);
  expect(await askedBy('8', taken)).not.toEqual(once);
});

it('means the same whatever the answers are: what needs no memory is done as often', async () => {
  const sweeps = (calls: readonly Asked[]) => calls.filter(({ op }) => op === 'sweep').length;
  const [refused, unknown] = await Promise.all([
    askedBy('7', taken),
    askedBy('7', { kind: 'unknown', why: 'ECONNRESET' }),
  ]);
  expect(unknown).not.toEqual(refused);
  expect(sweeps(refused)).toBeGreaterThan(0);
  expect(sweeps(unknown)).toBe(sweeps(refused));
});

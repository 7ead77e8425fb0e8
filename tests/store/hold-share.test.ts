// The share of a day that open holds may cover: no visitor can close a day with holds.
import { blockTime } from '../../functions/src/availability/block-time.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { describe, expect, it } from 'vitest';
import { asProvider } from '../builders/as-provider.ts';
import { blockInput } from '../builders/block-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { countingReads } from '../../tools/dev/host/counting-reads.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import { granted } from '../builders/granted.ts';

const deps = testDeps();
const at = (hour: number, minute = 0) =>
  new Date(Date.parse('2027-01-12T08:00:00Z') + (hour * 60 + minute) * 60_000).toISOString();
const hold = async (provider: TestProvider, type: string, start: string) => {
  const answer = await holdSlot(deps, holdInput({ slug: provider.slug, type, start }));
  return answer.ok ? 'held' : `${answer.refusal.kind} ${JSON.stringify(answer.refusal.params)}`;
};
const left = async (provider: TestProvider, type: string) => {
  const range = { from: '2027-01-12T00:00:00Z', to: '2027-01-13T00:00:00Z' };
  const listed = await listSlots(deps, { slug: provider.slug, type, ...range });
  return granted(listed).slots.starts.length;
};
const tooMany = 'too-many-holds {"limit":"day"}';

describe('open holds of a day', () => {
  it('cannot close the day by being long, because their minutes count, for any visitor and number of holds [P5]', async () => {
    // Eight open hours: 30 % are 144 minutes. Three holds of 160 would leave none of eight consultations.
    const provider = await newProvider(deps.db, {
      types: {
        consultation: { durationMinutes: 60, stepMinutes: 60, position: 1 },
        long: { durationMinutes: 160, stepMinutes: 160, position: 2 },
      },
    });
    const answers = [];
    for (const start of [at(0), at(2, 40), at(5, 20)]) answers.push(await hold(provider, 'long', start));
    // Three of the shortest are 180 minutes, which is more than the share.
    expect(answers).toEqual(['held', tooMany, tooMany]);
    expect(await left(provider, 'consultation')).toBe(5);
  });

  it('of several lengths count together', async () => {
    const provider = await newProvider(deps.db, {
      types: { call: { durationMinutes: 30 }, visit: { durationMinutes: 90, position: 2 } },
    });
    expect(await hold(provider, 'visit', at(0))).toBe('held');
    expect(await hold(provider, 'visit', at(2))).toBe(tooMany);
    expect(await hold(provider, 'call', at(2))).toBe('held');
    expect(await hold(provider, 'call', at(3))).toBe(tooMany);
  });

  it('may be three of the shortest type on the shortest day, buffers included; hidden types do not count', async () => {
    const provider = await newProvider(deps.db, {
      provider: { weekly: [{ days: [2], start: '09:00', end: '13:00' }] },
      types: {
        call: { durationMinutes: 45, stepMinutes: 60, bufferAfterMinutes: 15 },
        hidden: { durationMinutes: 5, status: 'archived', position: 2 },
      },
    });
    for (const hour of [0, 1, 2]) expect(await hold(provider, 'call', at(hour))).toBe('held');
    expect(await hold(provider, 'call', at(3))).toBe(tooMany);
  });

  it('are a share of the open hours, whatever is blocked in them', async () => {
    const provider = await newProvider(deps.db);
    const afternoon = blockInput({ start: '12:00', end: '17:00' });
    granted(await blockTime(deps, afternoon, await asProvider(deps, provider.id)));
    const answers = [];
    for (const minute of [0, 30, 60, 90, 120]) answers.push(await hold(provider, 'call', at(0, minute)));
    expect(answers).toEqual(['held', 'held', 'held', 'held', tooMany]);
  });

  it('leave every one of those times to whoever books without a hold', async () => {
    const provider = await newProvider(deps.db, {
      types: { long: { durationMinutes: 240 }, call: { position: 2 } },
    });
    expect(await hold(provider, 'long', at(0))).toBe(tooMany);
    const input = confirmInput({ slug: provider.slug, type: 'long', start: at(0) });
    expect((await confirmBooking(deps, input)).ok).toBe(true);
  });

  it('cost no further read until the share is used up, and then the types once', async () => {
    const provider = await newProvider(deps.db, { types: { call: {}, visit: { position: 2 } } });
    const reads = async (start: string) => {
      const counted = countingReads(deps.db);
      await holdSlot({ ...deps, db: counted.db }, holdInput({ slug: provider.slug, start }));
      return counted.documents();
    };
    const first = await reads(at(0));
    for (const hour of [1, 2, 3]) expect(await reads(at(hour))).toBeLessThanOrEqual(first);
    expect(await reads(at(4))).toBeLessThanOrEqual(first + 2);
  });
});

// Blocking time under competition: it and an appointment never have the same five minutes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blockTime } from '../../functions/src/availability/block-time.ts';
import { unblockTime } from '../../functions/src/availability/unblock-time.ts';
import { asProvider } from '../builders/as-provider.ts';
import { blockInput } from '../builders/block-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { testDeps } from '../builders/test-deps.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';

/** Noon in Stockholm, where `blockInput` begins. */
const noon = '2027-01-12T11:00:00.000Z';
let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.stop());

async function blocker() {
  const deps = testDeps();
  const { id, slug } = await newProvider(testFirestore());
  const provider = await asProvider(deps, id);
  return {
    id,
    block: (input = blockInput()) => blockTime(deps, input, provider),
    unblock: (block: string) => unblockTime(deps, { block }, provider),
    confirm: (start = noon) => callClient(host.origin, 'confirmBooking', confirmInput({ slug, start })),
    hold: (start = noon) => callClient(host.origin, 'holdSlot', holdInput({ slug, start })),
    time: () => readTime(testFirestore(), id),
  };
}

describe('at the same moment', () => {
  it('a block and a confirmation of its time: exactly one wins, and the other learns why [P1] [P2]', async () => {
    for (let round = 0; round < 8; round += 1) {
      const desk = await blocker();
      const [blocked, booked] = await Promise.all([desk.block(), desk.confirm()]);
      expect([blocked.ok, booked.ok].filter(Boolean)).toHaveLength(1);
      const refusal = blocked.ok
        ? booked
        : { ok: false, details: { reason: blocked.refusal.kind, params: blocked.refusal.params } };
      expect(refusal).toMatchObject(
        blocked.ok
          ? { ok: false, details: { reason: 'slot-taken' } }
          : { ok: false, details: { reason: 'time-taken', params: { bookings: [{ start: noon }] } } },
      );
      const { bookings, blocks, cells } = await desk.time();
      expect([bookings.length, blocks.length, cells.size]).toEqual(blocked.ok ? [0, 1, 24] : [1, 0, 6]);
    }
  });

  it('twenty blocks that overlap, twenty confirmations and ten holds: no cell has two owners [P1]', async () => {
    const desk = await blocker();
    const start = (index: number) =>
      new Date(Date.parse('2027-01-12T08:00:00Z') + (index % 16) * 30 * 60_000).toISOString();
    const blocks = Array.from({ length: 20 }, (_, index) => {
      const hour = String(9 + (index % 7)).padStart(2, '0');
      return desk.block(blockInput({ start: `${hour}:00`, end: `${hour}:45` }));
    });
    const confirms = Array.from({ length: 20 }, (_, index) => desk.confirm(start(index)));
    const holds = Array.from({ length: 10 }, (_, index) => desk.hold(start(index + 5)));
    const blocked = (await Promise.all(blocks)).filter((answer) => answer.ok);
    const booked = (await Promise.all(confirms)).filter((answer) => answer.ok);
    const held = (await Promise.all(holds)).filter((answer) => answer.ok);
    expect(blocked.length + booked.length).toBeGreaterThan(7);
    const time = await desk.time();
    expect([time.blocks.length, time.bookings.length]).toEqual([blocked.length, booked.length]);
    expect(time.cells.size).toBe(blocked.length * 9 + booked.length * 6 + held.length * 6);
  });

  it('twenty copies of one block make one, and twenty copies of its end free it once [P3]', async () => {
    const desk = await blocker();
    const input = blockInput({ start: '09:00', end: '09:00' });
    const made = await Promise.all(Array.from({ length: 20 }, () => desk.block(input)));
    for (const answer of made) expect(answer).toEqual(made[0]);
    const { id } = granted(made[0]).block;
    expect((await desk.time()).cells.size).toBe(288);
    const ended = await Promise.all(Array.from({ length: 20 }, () => desk.unblock(id)));
    for (const answer of ended) expect(answer).toEqual({ ok: true, value: { released: true } });
    expect(await desk.time()).toMatchObject({
      cells: new Map(),
      ledger: [],
      blocks: [{ status: 'released' }],
    });
  });

  it('the end of a block and a confirmation of its time leave the booking whole, or the time free', async () => {
    for (let round = 0; round < 8; round += 1) {
      const desk = await blocker();
      const { id } = granted(await desk.block()).block;
      const [ended, booked] = await Promise.all([desk.unblock(id), desk.confirm()]);
      expect(ended.ok).toBe(true);
      const { cells, bookings } = await desk.time();
      expect([bookings.length, cells.size]).toEqual(booked.ok ? [1, 6] : [0, 0]);
    }
  });
});

// A bad document stops only itself: every scheduled job meets one, reports it, and does the rest.
import { createSign, generateKeyPairSync } from 'node:crypto';
import { Timestamp } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { bookingIdFrom } from '../../functions/src/store/ids-and-fingerprints.ts';
import type { Deps } from '../../functions/src/deps.ts';
import { receiveReports } from '../../functions/src/entry/receive-reports.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { sweep } from '../../functions/src/upkeep/sweep.ts';
import { takeReports } from '../../functions/src/notices/take-reports.ts';
import { start } from '../builders/booked-desk.ts';
import { holdInput } from '../builders/hold-input.ts';
import { mailDesk } from '../builders/mail-desk.ts';
import { granted, present } from '../builders/granted.ts';

const desk = mailDesk();
const collection = (name: string) => desk.deps.db.collection(name);
const long = (minutes: number) => Timestamp.fromMillis(desk.clock.now() - minutes * 60_000);

describe('the sweep', () => {
  it('ends the holds after one that cannot be read, and reports that one by its path [P23]', async () => {
    for (const name of ['a', 'b']) {
      await collection('holds')
        .doc(name)
        .set({ state: 'held', until: long(90), providerId: 7 });
    }
    const made = await holdSlot(desk.deps, holdInput({ slug: desk.provider.slug, start }));
    expect(made.ok).toBe(true);
    desk.clock.forward(30);
    // The two bad ones fill the first pages.
    const run = await sweep(desk.clock.now(), desk.deps, desk.onFault, { holds: 1, page: 1 });
    expect(run).toEqual({ ended: 1, failed: 2 });
    expect(desk.faulty).toEqual(['holds/a', 'holds/b']);
  });
});

describe('the delivery of mails', () => {
  it('gives up a row that cannot be read, reports it, and sends the others [P23]', async () => {
    await collection('outbox')
      .doc('bad')
      .set({ state: 'pending', dueAt: long(90), history: [] });
    const { id } = await desk.book();
    desk.clock.forward(3);
    expect(await desk.sweep()).toMatchObject({ sent: 2 });
    expect(desk.faulty).toEqual(['outbox/bad']);
    expect(await desk.row('bad')).toMatchObject({ state: 'dead', reason: 'unreadable' });
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1, 'confirmed:provider:0': 1 });
  });

  it('gives up a row that names no document as its booking, as any other [P23]', async () => {
    for (const [name, subject] of Object.entries({ none: '', path: 'a/b' })) {
      const row = { state: 'pending', dueAt: long(90), history: [], providerId: desk.provider.id };
      await collection('outbox')
        .doc(name)
        .set({ ...row, subject, recipient: 'client' });
    }
    await desk.sweep();
    expect(desk.faulty.sort()).toEqual(['outbox/none', 'outbox/path']);
    expect((await desk.rows()).map(({ state }) => state)).toEqual(['dead', 'dead']);
  });

  it('leaves a row of a kind that only a newer version knows to that one, for as long as a mail may take', async () => {
    const { id } = await desk.book();
    const name = `${id}:confirmed:client:0`;
    await collection('outbox').doc(name).update({ kind: 'of-tomorrow' });
    desk.clock.forward(3);
    await desk.sweep();
    expect(await desk.row(name)).toMatchObject({ state: 'pending' });
    // The newer version takes over.
    await collection('outbox').doc(name).update({ kind: 'confirmed' });
    desk.clock.forward(31);
    await desk.sweep();
    expect(await desk.row(name)).toMatchObject({ state: 'sent' });
    await collection('outbox')
      .doc(name)
      .update({ kind: 'of-tomorrow', state: 'pending', dueAt: long(1) });
    desk.clock.forward(24 * 60);
    await desk.sweep();
    expect(await desk.row(name)).toMatchObject({ state: 'dead', reason: 'unreadable' });
  });

  it('goes on after a row whose booking cannot be read', async () => {
    const bad = await desk.book();
    const good = await desk.book({ start: '2027-01-12T10:00:00.000Z' });
    await collection('bookings').doc(bad.id).update({ reference: 7 });
    desk.clock.forward(3);
    expect(await desk.sweep()).toMatchObject({ looked: 4, sent: 2 });
    expect(desk.arrivals(good.id)).toEqual({ 'confirmed:client:0': 1, 'confirmed:provider:0': 1 });
    expect(new Set(desk.faulty)).toEqual(
      new Set([`outbox/${bad.id}:confirmed:client:0`, `outbox/${bad.id}:confirmed:provider:0`]),
    );
  });
});

describe('the reminders', () => {
  it('of other bookings go out although one booking cannot be read, which is reported [P23]', async () => {
    const bad = await desk.book({ start: '2027-01-12T10:00:00.000Z' });
    const good = await desk.book({ start: '2027-01-12T11:00:00.000Z' });
    await collection('bookings').doc(bad.id).update({ reference: 7 });
    await collection('reminders')
      .doc('odd')
      .set({ bookingId: '__id7__', dueAt: long(90) });
    desk.clock.forward(3 * 60);
    expect(await desk.remind()).toEqual({ queued: 1, skipped: 2, left: 0, failed: 0 });
    expect((await desk.row(`${good.id}:reminder-1440:client:0`))?.state).toBe('pending');
    const reminder = await collection('reminders').doc(`${bad.id}:1440`).get();
    expect([reminder.get('state'), reminder.get('reason')]).toEqual(['skipped', 'unreadable']);
    expect(desk.faulty).toEqual([`bookings/${bad.id}`]);
  });
});

describe('reports of the mail service', () => {
  it('are noted beside one of a row that cannot be read', async () => {
    const { id } = await desk.book();
    await desk.drain();
    const rows = ['client', 'provider'].map((side) => `${id}:confirmed:${side}:0`);
    await collection('outbox').doc(present(rows[0])).update({ attempts: 'many' });
    const timestamp = Math.floor(desk.clock.now() / 1_000);
    const batch = rows.map((row) => ({ event: 'delivered', timestamp, row }));
    expect(await takeReports(desk.deps, batch, desk.onFault)).toEqual({ rows: 2, unsettled: 0 });
    expect((await desk.row(present(rows[1])))?.state).toBe('delivered');
  });
});

describe('the webhook of the mail service', () => {
  it('answers 503 when somebody else was first eight times, so that the report comes again', async () => {
    const { id } = await desk.book();
    await desk.drain();
    const row = `${id}:confirmed:client:0`;
    const timestamp = String(Math.floor(desk.clock.now() / 1_000));
    const batch = [{ event: 'delivered', timestamp: Number(timestamp), row }];
    const body = Buffer.from(JSON.stringify(batch));
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signed = createSign('sha256').update(timestamp).update(body).sign(privateKey, 'base64');
    const headers: Record<string, string> = {
      'X-Twilio-Email-Event-Webhook-Signature': signed,
      'X-Twilio-Email-Event-Webhook-Timestamp': timestamp,
    };
    const key = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    const answer = async (deps: Deps): Promise<number> => {
      let answered = 0;
      const status = (code: number) => {
        answered = code;
        return { end: () => undefined };
      };
      const get = (name: string) => headers[name];
      await receiveReports(deps, key, { method: 'POST', rawBody: body, body: batch, get }, { status });
      return answered;
    };
    // Another writer changes the row between every read and commit.
    const { db } = desk.deps;
    let races = 0;
    const commitAfterRace: typeof db.runTransaction = async (write) => {
      races += 1;
      await db.doc(`outbox/${row}`).update({ race: races });
      return db.runTransaction(write);
    };
    const raced = new Proxy(db, {
      get: (target, name) => {
        if (name === 'runTransaction') return commitAfterRace;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(await answer({ ...desk.deps, db: raced, jitter: () => 0 })).toBe(503);
    expect(races).toBe(8);
    expect((await desk.row(row))?.state).toBe('sent');
    expect(await answer(desk.deps)).toBe(204);
    expect((await desk.row(row))?.state).toBe('delivered');
  });
});

describe('a list of times', () => {
  it('is complete although a ledger entry cannot be read, which hides only its own time [P23]', async () => {
    const { id } = await desk.book();
    const ledger = collection('providers').doc(desk.provider.id).collection('ledger').doc('2027-01-12');
    await ledger.update({ 'entries.odd': { from: 'noon' } });
    const day = { from: '2027-01-12T00:00:00.000Z', to: '2027-01-13T00:00:00.000Z' };
    const list = await listSlots(desk.deps, { slug: desk.provider.slug, type: 'call', ...day });
    expect(granted(list).slots.starts).not.toContain(start);
    expect(granted(list).slots.starts.length).toBe(15);
    expect((await ledger.get()).get(`entries.${id}`)).toBeDefined();
  });
});

describe('a mail that a booking of the same name left behind', () => {
  it('gives way: the booking is made, and its people are told', async () => {
    const key = '0b8f4f6e-6b0c-4b5e-9d3a-000000000001';
    const id = bookingIdFrom(desk.provider.id, key);
    const left = { state: 'sent', kind: 'confirmed', history: [] };
    for (const side of ['client', 'provider'])
      await collection('outbox').doc(`${id}:confirmed:${side}:0`).set(left);
    const made = await desk.book({ key });
    expect(made.id).toBe(id);
    desk.clock.forward(3);
    await desk.sweep();
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1, 'confirmed:provider:0': 1 });
  });
});

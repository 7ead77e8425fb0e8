// Sending goes wrong: SendGrid is away, slow, refuses or breaks off, or a mail cannot be made. Counts
// arrivals.
import { describe, expect, it } from 'vitest';
import { takeReports } from '../../functions/src/notices/take-reports.ts';
import { mailDesk } from '../builders/mail-desk.ts';
import { present } from '../builders/granted.ts';

const desk = mailDesk();
const once = { 'confirmed:client:0': 1, 'confirmed:provider:0': 1 };

describe('when SendGrid', () => {
  it('is down for an hour, booking works, and each mail arrives once afterwards [P7] [P10]', async () => {
    desk.service.fault({ kind: '503' });
    const { id } = await desk.book();
    await desk.drain();
    for (let minutes = 0; minutes < 60; minutes += 5) {
      await desk.sweep();
      desk.clock.forward(5);
    }
    expect(desk.arrivals(id)).toEqual({});
    expect(await desk.row(`${id}:confirmed:client:0`)).toMatchObject({ state: 'pending' });
    desk.service.clearFaults();
    for (let minutes = 0; minutes < 60; minutes += 5) {
      await desk.sweep();
      desk.clock.forward(5);
    }
    expect(desk.arrivals(id)).toEqual(once);
  });

  it('answers 429, the mail waits as long as it asks', async () => {
    desk.service.fault({ kind: '429', times: 1, resetSeconds: 1_800, match: { category: 'confirmed' } });
    const { id } = await desk.book();
    const row = `${id}:confirmed:client:0`;
    expect(await desk.deliver(row)).toBe('again');
    desk.clock.forward(29, 59);
    expect(await desk.deliver(row)).toBe('left');
    desk.clock.forward(0, 2);
    expect(await desk.deliver(row)).toBe('sent');
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1 });
  });

  it('answers 400, the mail is given up at once and the provider is told why [P10]', async () => {
    desk.service.fault({ kind: '400' });
    const { id } = await desk.book();
    await desk.drain();
    desk.service.clearFaults();
    desk.clock.forward(60);
    await desk.sweep();
    expect(desk.arrivals(id)).toEqual({});
    expect(await desk.row(`${id}:confirmed:client:0`)).toMatchObject({
      state: 'dead',
      reason: 'refused',
      attempts: 1,
    });
    const problem = await desk.deps.db.doc(`problems/${desk.provider.id}:mail-to-client:${id}`).get();
    expect(problem.get('reason')).toMatch(/^400/);
    expect(problem.get('solvedAt')).toBeNull();
  });

  it('does not answer, the time-out ends the try and a later one succeeds', async () => {
    desk.service.fault({ kind: 'hang', times: 2 });
    const { id } = await desk.book();
    await desk.drain();
    expect(await desk.row(`${id}:confirmed:client:0`)).toMatchObject({ state: 'pending', attempts: 1 });
    desk.clock.forward(15);
    await desk.sweep();
    expect(desk.arrivals(id)).toEqual(once);
  });

  it('accepts a mail but the connection breaks, a confirmation is sent once more and never a third time [P8]', async () => {
    desk.service.fault({ kind: 'accept-then-reset' });
    const { id } = await desk.book();
    await desk.drain();
    for (let minutes = 0; minutes < 120; minutes += 5) {
      desk.clock.forward(5);
      await desk.sweep();
    }
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 2, 'confirmed:provider:0': 2 });
    expect(await desk.row(`${id}:confirmed:client:0`)).toMatchObject({ state: 'dead', reason: 'unclear' });
  });

  it('accepts a mail, the connection breaks, and a report arrives in time, there is no second mail', async () => {
    desk.service.fault({ kind: 'accept-then-reset', times: 2 });
    const { id } = await desk.book();
    await desk.drain();
    const timestamp = Math.floor(desk.clock.now() / 1_000);
    const rows = ['client', 'provider'].map((side) => `${id}:confirmed:${side}:0`);
    await takeReports(
      desk.deps,
      rows.map((row) => ({ event: 'processed', timestamp, row })),
      desk.onFault,
    );
    desk.clock.forward(30);
    await desk.sweep();
    expect(desk.arrivals(id)).toEqual(once);
    expect(await desk.row(present(rows[0]))).toMatchObject({ state: 'sent' });
  });

  it('accepts a mail but answers after the time-out, its report prevents a second try', async () => {
    desk.service.fault({ kind: 'slow', afterMs: 1_400 });
    const { id } = await desk.book();
    const row = `${id}:confirmed:client:0`;
    expect(await desk.deliver(row)).toBe('again');
    const timestamp = Math.floor(desk.clock.now() / 1_000);
    await takeReports(desk.deps, [{ event: 'processed', timestamp, row }], desk.onFault);
    desk.clock.forward(60);
    expect(await desk.deliver(row)).toBe('left');
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1 });
    expect(await desk.row(row)).toMatchObject({ state: 'sent' });
  });
});

describe('a mail that cannot be made', () => {
  it('is given up in the end and never delays another one [P10]', async () => {
    const { id: poisoned } = await desk.book();
    await desk.deps.db.doc(`bookings/${poisoned}`).update({ startsAt: 'never' });
    const { id } = await desk.book({ start: '2027-01-12T10:00:00.000Z' });
    for (let minutes = 0; minutes < 24 * 60; minutes += 30) {
      desk.clock.forward(30);
      await desk.sweep();
    }
    expect(desk.arrivals(id)).toEqual(once);
    expect(desk.arrivals(poisoned)).toEqual({});
    expect(await desk.row(`${poisoned}:confirmed:client:0`)).toMatchObject({
      state: 'dead',
      reason: 'tried-too-long',
    });
    expect(desk.faults.length).toBeGreaterThan(1);
  });

  it('because its row cannot be read is given up at once and becomes a problem, while the others go out', async () => {
    const { id } = await desk.book();
    const row = desk.deps.db.doc(`outbox/${id}:confirmed:client:0`);
    await row.update({ version: 'one', facts: null });
    desk.clock.forward(5);
    await desk.sweep();
    await desk.sweep();
    expect(desk.arrivals(id)).toEqual({ 'confirmed:provider:0': 1 });
    expect(await desk.row(row.id)).toMatchObject({ state: 'dead', reason: 'unreadable' });
    const problem = await desk.deps.db.doc(`problems/${desk.provider.id}:mail-to-client:${id}`).get();
    expect(problem.data()).toMatchObject({ notice: row.id, reason: 'unreadable', solvedAt: null });
  });
});

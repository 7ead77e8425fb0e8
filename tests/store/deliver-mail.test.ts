// From promise to post: what a promised mail comes to, with the real client against the local SendGrid.
import { describe, expect, it } from 'vitest';
import { takeReports } from '../../functions/src/use-cases/take-reports.ts';
import { mailDesk } from '../builders/mail-desk.ts';

const desk = mailDesk();
const once = { 'confirmed:client:0': 1, 'confirmed:provider:0': 1 };

describe('a confirmation', () => {
  it('reaches both sides once, from the deployment’s address, with answers going to the other side', async () => {
    const { id } = await desk.book();
    await desk.drain();
    expect(desk.arrivals(id)).toEqual(once);
    const [toClient, toProvider] = ['client', 'provider'].map((side) =>
      desk.service.mails().find(({ customArgs }) => customArgs['row'] === `${id}:confirmed:${side}:0`),
    );
    expect(toClient).toMatchObject({
      to: [{ email: 'alan@example.com' }],
      from: { email: 'bookings@example.com', name: 'Ada Lindqvist' },
      replyTo: { email: 'ada@example.com' },
      categories: ['confirmed'],
    });
    expect(toProvider).toMatchObject({
      to: [{ email: 'ada@example.com' }],
      from: { email: 'bookings@example.com', name: 'Holdfast' },
      replyTo: { email: 'alan@example.com' },
    });
    const tracking = JSON.parse(toClient?.raw ?? '{}').tracking_settings;
    expect(tracking).toMatchObject({
      click_tracking: { enable: false, enable_text: false },
      open_tracking: { enable: false },
    });
    expect(toClient?.attachments.map(({ type }) => type)).toEqual(['text/calendar; method=REQUEST']);
  });

  it('carries a manage link that works, in the client’s copy only', async () => {
    const { id } = await desk.book();
    await desk.drain();
    const copies = desk.service.mails().filter(({ customArgs }) => customArgs['row']?.startsWith(id));
    const token = /https:\/\/book\.example\/manage#([\w.-]+)/;
    const found = (part: 'text' | 'html', address: string) =>
      copies.flatMap((copy) => (copy.to[0]?.email === address ? [token.exec(copy[part])?.[1]] : []));
    const [inText] = found('text', 'alan@example.com');
    expect(found('html', 'alan@example.com')).toEqual([inText]);
    expect(await desk.deps.links.read(inText ?? '', desk.clock.now())).toMatchObject({
      bookingId: id,
      version: 1,
    });
    expect(found('text', 'ada@example.com')).toEqual([undefined]);
    expect(found('html', 'ada@example.com')).toEqual([undefined]);
    expect(copies).toHaveLength(2);
  });

  it('notes what happened to it on its row', async () => {
    const { id } = await desk.book();
    await desk.drain();
    const row = await desk.row(`${id}:confirmed:client:0`);
    expect(row).toMatchObject({ state: 'sent', attempts: 1, history: ['promised', 'claimed', 'sent'] });
    const messages = desk.service.mails().map(({ messageId }) => messageId);
    const stored = await desk.deps.db.doc(`outbox/${id}:confirmed:client:0`).get();
    expect(messages).toContain(stored.get('messageId'));
  });

  it('whose trigger came three times, at once and later, arrives once [P8]', async () => {
    const { id } = await desk.book();
    const row = `${id}:confirmed:client:0`;
    const steps = await Promise.all([desk.deliver(row), desk.deliver(row), desk.deliver(row)]);
    expect(steps.filter((step) => step === 'sent')).toHaveLength(1);
    desk.clock.forward(60);
    expect(await desk.deliver(row)).toBe('left');
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1 });
  });

  it('whose trigger never came is sent by the sweep, two minutes after the promise and not before', async () => {
    const { id } = await desk.book();
    desk.clock.forward(1, 59);
    await desk.sweep();
    expect(desk.arrivals(id)).toEqual({});
    desk.clock.forward(0, 1);
    await desk.sweep();
    expect(desk.arrivals(id)).toEqual(once);
  });

  it('that two sweepers find at once arrives once [P8]', async () => {
    const { id } = await desk.book();
    desk.clock.forward(5);
    await Promise.all([desk.sweep(), desk.sweep()]);
    expect(desk.arrivals(id)).toEqual(once);
  });

  it('that the cancellation overtook is not sent, and the cancellation is', async () => {
    const { id, token } = await desk.book();
    await desk.cancel(token, 'Ill.');
    await desk.deliver(`${id}:cancelled:client:1`);
    await desk.drain();
    expect(desk.arrivals(id)).toEqual({ 'cancelled:client:1': 1, 'cancelled:provider:1': 1 });
    expect(await desk.row(`${id}:confirmed:client:0`)).toMatchObject({
      state: 'skipped',
      reason: 'cancelled',
    });
    const methods = desk.service
      .mails()
      .slice(-2)
      .flatMap(({ attachments }) => attachments.map(({ type }) => type));
    expect(methods).toEqual(['text/calendar; method=CANCEL', 'text/calendar; method=CANCEL']);
  });

  it('that a move overtook is not sent, and the move tells the old time and the new', async () => {
    const { id, token } = await desk.book();
    await desk.move(token, '2027-01-13T10:00:00.000Z');
    await desk.drain();
    expect(desk.arrivals(id)).toEqual({ 'moved:client:1': 1, 'moved:provider:1': 1 });
    expect(await desk.row(`${id}:confirmed:provider:0`)).toMatchObject({ state: 'skipped', reason: 'moved' });
    const mail = desk.service.mails().find(({ customArgs }) => customArgs['row'] === `${id}:moved:client:1`);
    expect(mail?.text).toMatch(/4:00/);
    expect(mail?.text).toMatch(/5:00/);
  });

  it('to a provider without an address is skipped with that reason, the client’s is not', async () => {
    await desk.open({ provider: { email: '' } });
    const { id } = await desk.book();
    await desk.drain();
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1 });
    expect(await desk.row(`${id}:confirmed:provider:0`)).toMatchObject({
      state: 'skipped',
      reason: 'no-address',
    });
  });

  it('in a deployment without mail is skipped with that reason; booking works [P7]', async () => {
    desk.deps = { ...desk.deps, mail: { ...desk.deps.mail, from: '' } };
    const { id } = await desk.book();
    await desk.drain();
    expect(await desk.row(`${id}:confirmed:client:0`)).toMatchObject({
      state: 'skipped',
      reason: 'mail-off',
    });
    expect(desk.arrivals(id)).toEqual({});
  });
});

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

  it.each(['400', '401', '403'] as const)(
    'answers %s, the mail is given up at once and the provider is told why [P10]',
    async (kind) => {
      desk.service.fault({ kind });
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
      expect(problem.get('reason')).toMatch(new RegExp(`^${kind}`));
      expect(problem.get('solvedAt')).toBeNull();
    },
  );

  it('does not answer at all, the time-out ends the try and a later one succeeds', async () => {
    desk.service.fault({ kind: 'hang', times: 2 });
    const { id } = await desk.book();
    await desk.drain();
    expect(await desk.row(`${id}:confirmed:client:0`)).toMatchObject({ state: 'pending', attempts: 1 });
    desk.clock.forward(15);
    await desk.sweep();
    expect(desk.arrivals(id)).toEqual(once);
  });

  it('accepts and the connection breaks before the answer: news is sent once more and never a third time [P8]', async () => {
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

  it('accepts and the connection breaks: a report that it arrived comes before the second mail, so there is none', async () => {
    desk.service.fault({ kind: 'accept-then-reset', times: 2 });
    const { id } = await desk.book();
    await desk.drain();
    const timestamp = Math.floor(desk.clock.now() / 1_000);
    const rows = ['client', 'provider'].map((side) => `${id}:confirmed:${side}:0`);
    await takeReports(
      desk.deps,
      rows.map((row) => ({ event: 'processed', timestamp, row })),
    );
    desk.clock.forward(30);
    await desk.sweep();
    expect(desk.arrivals(id)).toEqual(once);
    expect(await desk.row(rows[0] ?? '')).toMatchObject({ state: 'sent' });
  });

  it('accepts but answers after the time-out: its report comes before the next try, so there is none', async () => {
    desk.service.fault({ kind: 'slow', afterMs: 1_400 });
    const { id } = await desk.book();
    const row = `${id}:confirmed:client:0`;
    expect(await desk.deliver(row)).toBe('again');
    const timestamp = Math.floor(desk.clock.now() / 1_000);
    await takeReports(desk.deps, [{ event: 'processed', timestamp, row }]);
    desk.clock.forward(60);
    expect(await desk.deliver(row)).toBe('left');
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1 });
    expect(await desk.row(row)).toMatchObject({ state: 'sent' });
  });
});

describe('a mail that cannot be made', () => {
  it('is given up in the end and never holds up another one [P10]', async () => {
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

  it('because its row cannot be read is given up at once, and the others go out', async () => {
    const { id } = await desk.book();
    const row = desk.deps.db.doc(`outbox/${id}:confirmed:client:0`);
    await row.update({ version: 'one', facts: null });
    desk.clock.forward(5);
    await desk.sweep();
    await desk.sweep();
    expect(desk.arrivals(id)).toEqual({ 'confirmed:provider:0': 1 });
    expect(await desk.row(row.id)).toMatchObject({ state: 'dead', reason: 'unreadable' });
  });
});

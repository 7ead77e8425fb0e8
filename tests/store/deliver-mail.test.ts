// From promise to delivery: what happens to a promised mail, with the real client and the local SendGrid.
import { describe, expect, it } from 'vitest';
import { mailDesk } from '../builders/mail-desk.ts';
import { present } from '../builders/granted.ts';

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
    expect(await desk.deps.links.read(present(inText), desk.clock.now())).toMatchObject({
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

  it('whose trigger came three times arrives once [P8]', async () => {
    const { id } = await desk.book();
    const row = `${id}:confirmed:client:0`;
    const steps = await Promise.all([desk.deliver(row), desk.deliver(row), desk.deliver(row)]);
    expect(steps.filter((step) => step === 'sent')).toHaveLength(1);
    desk.clock.forward(60);
    expect(await desk.deliver(row)).toBe('left');
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1 });
  });

  it('whose trigger never came is sent by the sweep, from two minutes after the promise on', async () => {
    const { id } = await desk.book();
    desk.clock.forward(1, 59);
    await desk.sweep();
    expect(desk.arrivals(id)).toEqual({});
    desk.clock.forward(0, 1);
    await desk.sweep();
    expect(desk.arrivals(id)).toEqual(once);
  });

  it('that two sweeps find at the same moment arrives once [P8]', async () => {
    const { id } = await desk.book();
    desk.clock.forward(5);
    await Promise.all([desk.sweep(), desk.sweep()]);
    expect(desk.arrivals(id)).toEqual(once);
  });

  it('that a cancellation overtook is not sent, but the cancellation is', async () => {
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

  it('that a move overtook is not sent, but the move is, with the old time and the new', async () => {
    const { id, token } = await desk.book();
    await desk.move(token, '2027-01-13T10:00:00.000Z');
    await desk.drain();
    expect(desk.arrivals(id)).toEqual({ 'moved:client:1': 1, 'moved:provider:1': 1 });
    expect(await desk.row(`${id}:confirmed:provider:0`)).toMatchObject({ state: 'skipped', reason: 'moved' });
    const mail = desk.service.mails().find(({ customArgs }) => customArgs['row'] === `${id}:moved:client:1`);
    expect(mail?.text).toMatch(/4:00/);
    expect(mail?.text).toMatch(/5:00/);
  });

  it('to a provider without an address is skipped with that reason, but the client’s is sent', async () => {
    await desk.open({ provider: { email: '' } });
    const { id } = await desk.book();
    await desk.drain();
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1 });
    expect(await desk.row(`${id}:confirmed:provider:0`)).toMatchObject({
      state: 'skipped',
      reason: 'no-address',
    });
  });

  it('in a deployment without mail is skipped with that reason, and booking works [P7]', async () => {
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

// What a serving process writes to its log while it sends mails, whatever happens to them.
import { expect, it } from 'vitest';
import { apiKey, mailDesk } from '../builders/mail-desk.ts';
import { mailHosts } from '../builders/mail-hosts.ts';
import { present } from '../builders/granted.ts';

const desk = mailDesk();
const startMailHost = mailHosts(desk);

it('mails that are sent, refused, retried or impossible to make leave no address, link or key in the log [P14]', async () => {
  const bookings = [
    await desk.book(),
    await desk.book({ start: '2027-01-12T10:00:00.000Z' }),
    await desk.book({ start: '2027-01-12T12:00:00.000Z' }),
    await desk.book({ start: '2027-01-12T13:00:00.000Z' }),
  ];
  const rows = bookings.map(({ id }) => `${id}:confirmed:client:0`);
  const fates = ['400', '503'] as const;
  for (const [index, kind] of fates.entries())
    desk.service.fault({ kind, match: { customArgs: { row: present(rows[index + 1]) } } });
  await desk.deps.db.doc(`bookings/${bookings[3]?.id}`).update({ startsAt: 'alan@example.com' });

  const host = await startMailHost(0);
  await Promise.all(rows.map((row) => host.trigger(row)));
  const states = await Promise.all(rows.map(async (row) => (await desk.row(row))?.state));
  expect(states).toEqual(['sent', 'dead', 'pending', 'pending']);
  const sent = desk.service.mails().find(({ customArgs }) => customArgs['row'] === rows[0]);
  const [, payload = ''] = /#[\w-]+\.([\w-]+)\.[\w-]+/.exec(present(sent?.text)) ?? [];
  expect(payload).not.toBe('');

  expect(host.log()).toContain('"message":"fault"');
  for (const secret of ['alan@example.com', 'ada@example.com', payload, apiKey])
    expect(host.log()).not.toContain(secret);
});

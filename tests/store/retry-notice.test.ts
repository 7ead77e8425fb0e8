// Sending an email again: under its own key, only while it is true, and its problem goes with it.
import { describe, expect, it } from 'vitest';
import { retryNotice } from '../../functions/src/notices/retry-notice.ts';
import { takeReports } from '../../functions/src/notices/take-reports.ts';
import { asProvider } from '../builders/as-provider.ts';
import { mailDesk } from '../builders/mail-desk.ts';
import { newProvider } from '../builders/new-provider.ts';

const desk = mailDesk();
const went = (state: string) => ({ ok: true, value: { state } });
const not = (why: string) => ({ ok: false, refusal: { kind: 'not-sent-again', params: { why } } });
const notFound = { ok: false, refusal: { kind: 'not-found', params: {} } };

const retry = async (notice: string, deps = desk.deps, providerId = desk.provider.id) =>
  retryNotice(deps, { notice, round: 0 }, await asProvider(desk.deps, providerId), desk.onFault);

function report(row: string, event: string, round: number) {
  const timestamp = Math.floor(desk.clock.now() / 1_000);
  return takeReports(desk.deps, [{ event, timestamp, row, round: String(round) }], desk.onFault);
}

const isOpen = async (booking: string) => {
  const problem = await desk.deps.db.doc(`problems/${desk.provider.id}:mail-to-client:${booking}`).get();
  return problem.exists && problem.get('solvedAt') === null;
};

async function bounced(): Promise<{ id: string; token: string; row: string }> {
  const made = await desk.book();
  await desk.drain();
  const row = `${made.id}:confirmed:client:0`;
  await report(row, 'bounce', 0);
  return { ...made, row };
}

describe('an email that is sent again', () => {
  it('keeps its row, goes out at once, and takes its problem with it [P8] [P10]', async () => {
    const { id, row } = await bounced();
    expect(await isOpen(id)).toBe(true);
    const rows = (await desk.rows()).length;
    expect(await retry(row)).toEqual(went('sent'));
    expect((await desk.rows()).length).toBe(rows);
    expect(desk.arrivals(id)).toMatchObject({ 'confirmed:client:0': 2 });
    expect((await desk.row(row))?.history).toEqual(
      expect.arrayContaining(['promised', 'bounced', 'taken up again']),
    );
    expect(await isOpen(id)).toBe(false);
    const booking = await desk.deps.db.doc(`bookings/${id}`).get();
    expect(booking.get('history').at(-1)).toMatchObject({
      what: 'sent-again',
      by: 'provider',
      notice: 'confirmed',
    });
    expect(booking.get('version')).toBe(0);
  });

  it('is not judged by reports about an earlier round, but by its own', async () => {
    const { id, row } = await bounced();
    await retry(row);
    await report(row, 'bounce', 0);
    expect([(await desk.row(row))?.state, await isOpen(id)]).toEqual(['sent', false]);
    desk.clock.forward(1);
    await report(row, 'bounce', 1);
    expect([(await desk.row(row))?.state, await isOpen(id)]).toEqual(['bounced', true]);
  });

  it('that SendGrid refuses once more stays a problem', async () => {
    const { id, row } = await bounced();
    desk.service.fault({ kind: '400' });
    expect(await retry(row)).toEqual(went('dead'));
    expect(await isOpen(id)).toBe(true);
  });

  it('waits for the sweep if it cannot be sent at once, and repeating the call changes nothing', async () => {
    const { id, row } = await bounced();
    desk.service.fault({ kind: '503' });
    expect(await retry(row)).toEqual(went('pending'));
    const before = await desk.row(row);
    expect(await retry(row)).toEqual(went('pending'));
    expect(await desk.row(row)).toEqual(before);
    desk.service.clearFaults();
    desk.clock.forward(5);
    await desk.sweep();
    expect([(await desk.row(row))?.state, await isOpen(id)]).toEqual(['sent', false]);
  });

  it('waits for the sweep if the call ends before it is sent', async () => {
    const { id, row } = await bounced();
    const crash = () => {
      throw new Error('the process ends here');
    };
    const crashing = {
      ...desk.deps,
      at: (point: string) => (point === 'after-commit' ? crash() : undefined),
    };
    await expect(retry(row, crashing)).rejects.toThrow('ends here');
    expect(desk.arrivals(id)).toMatchObject({ 'confirmed:client:0': 1 });
    desk.clock.forward(3);
    await desk.sweep();
    expect(desk.arrivals(id)).toMatchObject({ 'confirmed:client:0': 2 });
  });

  it('by two calls at once goes out once more', async () => {
    const { id, row } = await bounced();
    await Promise.all([retry(row), retry(row)]);
    expect(desk.arrivals(id)).toMatchObject({ 'confirmed:client:0': 2 });
  });
});

describe('an email is not sent again', () => {
  it('when it is no longer true, or another provider asks', async () => {
    const { id, row, token } = await bounced();
    const { id: other } = await newProvider(desk.deps.db);
    expect(await retry(row, desk.deps, other)).toEqual(notFound);
    expect(await retry(`${id}:moved:client:0`)).toEqual(notFound);
    expect(await retry(`${id}:confirmed:provider:0`)).toEqual(not('sent'));
    expect(await retry(row, { ...desk.deps, mail: { ...desk.deps.mail, from: '' } })).toEqual(
      not('mail-off'),
    );
    await desk.move(token, '2027-01-13T09:00:00.000Z');
    expect(await retry(row)).toEqual(not('changed'));
    expect(desk.arrivals(id)).toMatchObject({ 'confirmed:client:0': 1 });
  });
});

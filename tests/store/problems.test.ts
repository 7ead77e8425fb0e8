// The whole life of each kind of problem: raised once, closed or ended, and raised again only by a new cause.
import { isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveAvailability } from '../../functions/src/availability/save-availability.ts';
import { cancelAsProvider } from '../../functions/src/booking/cancel-as-provider.ts';
import { bookForClient } from '../../functions/src/booking/book-for-client.ts';
import { takeReports } from '../../functions/src/notices/take-reports.ts';
import { resolveProblem } from '../../functions/src/problems/resolve-problem.ts';
import { audit } from '../../functions/src/upkeep/audit.ts';
import { endProblems } from '../../functions/src/upkeep/end-problems.ts';
import { noteAudits } from '../../functions/src/upkeep/note-audits.ts';
import { asProvider } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { mailDesk } from '../builders/mail-desk.ts';
import { newProvider } from '../builders/new-provider.ts';
import { raise } from '../builders/raise.ts';

const desk = mailDesk();
const thursday = '2027-01-14T09:00:00.000Z';
const closed = { ok: true, value: { resolved: true } };

/** The ids of the open problems, without the provider's. */
async function open(): Promise<string[]> {
  const { docs } = await desk.deps.db.collection('problems').where('solvedAt', '==', null).get();
  return docs.map(({ id }) => id.replace(`${desk.provider.id}:`, '')).sort();
}
const close = async (name: string, id = desk.provider.id, at = desk.clock.now()) => {
  const request = { problem: `${desk.provider.id}:${name}`, at: isoFromInstant(at) };
  return resolveProblem(desk.deps, request, await asProvider(desk.deps, id));
};
const report = (row: string, event: string) =>
  takeReports(desk.deps, [{ event, timestamp: Math.floor(desk.clock.now() / 1_000), row }], raise);
const endAll = (milliseconds?: number) => endProblems(desk.clock.now(), desk.deps, raise, milliseconds);

describe('an email that did not arrive', () => {
  let id = '';
  beforeEach(async () => {
    ({ id } = await desk.book({ start: thursday }));
    await desk.drain();
    await report(`${id}:confirmed:client:0`, 'bounce');
  });

  it('closed by hand, stays closed however often its bounce is reported; another bounce opens it again', async () => {
    expect(await open()).toEqual([`mail-to-client:${id}`]);
    expect(await close(`mail-to-client:${id}`)).toEqual(closed);
    expect(await close(`mail-to-client:${id}`)).toEqual(closed);
    await report(`${id}:confirmed:client:0`, 'bounce');
    expect(await open()).toEqual([]);
    desk.clock.forward(2 * 1_440);
    await desk.remind();
    await desk.drain();
    await report(`${id}:reminder-1440:client:0`, 'bounce');
    expect(await open()).toEqual([`mail-to-client:${id}`]);
  });

  it('stays open, and its provider is told, if another one did not arrive since it was looked at', async () => {
    const seenAt = desk.clock.now();
    desk.clock.forward(2 * 1_440);
    await desk.remind();
    await desk.drain();
    await report(`${id}:reminder-1440:client:0`, 'bounce');
    const again = { ok: false, refusal: { kind: 'occurred-again', params: {} } };
    expect(await close(`mail-to-client:${id}`, desk.provider.id, seenAt)).toEqual(again);
    expect(await open()).toEqual([`mail-to-client:${id}`]);
    expect(await close(`mail-to-client:${id}`)).toEqual(closed);
  });

  it('is no problem any more once a later email about the appointment arrives', async () => {
    await report(`${id}:confirmed:provider:0`, 'delivered');
    expect(await open()).toEqual([`mail-to-client:${id}`]);
    desk.clock.forward(2 * 1_440);
    await desk.remind();
    await desk.drain();
    await report(`${id}:reminder-1440:client:0`, 'delivered');
    expect(await open()).toEqual([]);
  });

  it('is no problem any more when the appointment is over', async () => {
    expect(await endAll()).toEqual({ ended: 0, failed: 0, complete: true });
    const until = (await desk.deps.db.collection('problems').get()).docs[0]?.get('until').toMillis();
    desk.clock.forward((until - desk.clock.now()) / 60_000);
    expect(await endAll(0)).toEqual({ ended: 0, failed: 0, complete: false });
    expect(await endAll()).toEqual({ ended: 1, failed: 0, complete: true });
    expect(await open()).toEqual([]);
  });

  it('is closed by its own provider only, and a kind that ends with its cause by nobody', async () => {
    const grace = await newProvider(desk.deps.db);
    const notFound = { ok: false, refusal: { kind: 'not-found', params: {} } };
    expect(await close(`mail-to-client:${id}`, grace.id)).toEqual(notFound);
    expect(await close('mail-to-client:nothing')).toEqual(notFound);
    const clocks = desk.deps.db.doc(`problems/${desk.provider.id}:clocks-changed:appointments`);
    const [mail] = (await desk.deps.db.collection('problems').get()).docs;
    await clocks.set({ ...mail?.data(), kind: 'clocks-changed', subject: 'appointments' });
    expect(await close('clocks-changed:appointments')).toMatchObject({ refusal: { kind: 'not-closable' } });
    expect(await open()).toEqual(['clocks-changed:appointments', `mail-to-client:${id}`]);
  });
});

describe('an appointment that new hours leave outside', () => {
  const weekdays = (start: string, end: string) => [{ days: [1, 2, 3, 4, 5], start, end }];
  const hours = { timeZone: 'Europe/Stockholm', overrides: [] };
  let version = 0;
  const save = async (start: string, end: string) => {
    const request = { ...hours, version, weekly: weekdays(start, end) };
    ({ version } = granted(
      await saveAvailability(desk.deps, request, await asProvider(desk.deps, desk.provider.id)),
    ));
  };
  beforeEach(() => {
    version = 0;
  });

  it('is a problem from the commit that saves them, once, until the hours fit again', async () => {
    const { id } = await desk.book();
    await save('12:00', '17:00');
    expect(await open()).toEqual([`outside-hours:${id}`]);
    await save('13:00', '17:00');
    expect(await open()).toEqual([`outside-hours:${id}`]);
    await save('09:00', '17:00');
    expect(await open()).toEqual([]);
  });

  it('kept as it is, stays so when hours are saved again, until they have fitted in between', async () => {
    const { id } = await desk.book();
    await save('12:00', '17:00');
    expect(await close(`outside-hours:${id}`)).toEqual(closed);
    await save('13:00', '17:00');
    expect(await open()).toEqual([]);
    await save('09:00', '17:00');
    await save('12:00', '17:00');
    expect(await open()).toEqual([`outside-hours:${id}`]);
  });

  it('is none any more as soon as it is moved or cancelled', async () => {
    const { token } = await desk.book();
    const { id } = await desk.book({ start: '2027-01-13T09:00:00.000Z' });
    await save('12:00', '17:00');
    expect(await open()).toHaveLength(2);
    await desk.move(token, '2027-01-12T14:00:00.000Z');
    expect(await open()).toEqual([`outside-hours:${id}`]);
    const provider = await asProvider(desk.deps, desk.provider.id);
    granted(await cancelAsProvider(desk.deps, { booking: id, key: crypto.randomUUID() }, provider));
    expect(await open()).toEqual([]);
  });

  it('that was booked outside on purpose is none', async () => {
    const provider = await asProvider(desk.deps, desk.provider.id);
    const { client } = confirmInput({ slug: desk.provider.slug, start: '' });
    const evening = { key: crypto.randomUUID(), type: 'call', start: '2027-01-12T19:00:00.000Z', client };
    granted(await bookForClient(desk.deps, { ...evening, answers: [], override: ['hours'] }, provider));
    await save('12:00', '17:00');
    expect(await open()).toEqual([]);
  });

  it('but was changed in the same moment is ended by the nightly look', async () => {
    const { id } = await desk.book();
    await save('12:00', '17:00');
    expect(await endAll()).toEqual({ ended: 0, failed: 0, complete: true });
    await desk.deps.db.doc(`bookings/${id}`).update({ status: 'cancelled' });
    expect(await endAll()).toEqual({ ended: 1, failed: 0, complete: true });
  });
});

describe('time that differs from its appointments', () => {
  const nightly = async (repair = false) => {
    const { audits } = await audit(desk.clock.now(), desk.deps, { repair }, raise);
    await noteAudits(desk.deps, audits, desk.clock.now(), raise);
    return (await desk.deps.db.doc(`problems/${desk.provider.id}:time-differs:time`).get()).data();
  };

  it('is one problem, raised by the audit, said once, and solved when it is repaired', async () => {
    const { id } = await desk.book();
    expect(await nightly()).toBeUndefined();
    const cells = desk.deps.db.doc(`providers/${desk.provider.id}`).collection('cells');
    await cells.doc(String(Date.parse('2027-01-12T09:00:00Z') / 300_000)).delete();
    await cells.doc(String(Date.parse('2027-01-12T15:00:00Z') / 300_000)).set({ owner: 'h:nobody' });
    const raised = await nightly();
    expect(raised).toMatchObject({ reason: 'differs', bookings: [id], solvedAt: null });
    desk.clock.forward(60);
    expect(await nightly()).toEqual(raised);
    expect(await open()).toEqual(['time-differs:time']);
    await nightly(true);
    expect(await open()).toEqual([]);
  });

  it('names appointments that overlap, which only people can resolve', async () => {
    const { id } = await desk.book();
    const other = await desk.deps.db.doc(`bookings/${id}`).get();
    await desk.deps.db.doc(`bookings/${'f'.repeat(32)}`).set(other.data() ?? {});
    const { reason, bookings } = (await nightly(true)) ?? {};
    expect([reason, bookings.sort()]).toEqual(['overlap', [id, 'f'.repeat(32)].sort()]);
  });
});

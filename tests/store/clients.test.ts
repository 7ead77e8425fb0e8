// What a provider can see of one client, and that an export names every document that says who they are.
import { randomUUID } from 'node:crypto';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { limits } from '@holdfast/contract/limits.ts';
import { bookForClient } from '../../functions/src/booking/book-for-client.ts';
import { markNoShow } from '../../functions/src/booking/mark-no-show.ts';
import { exportClient } from '../../functions/src/clients/export-client.ts';
import { clientDataIn } from '../../functions/src/clients/stored-about-client.ts';
import { viewClient } from '../../functions/src/clients/view-client.ts';
import * as paths from '../../functions/src/store/paths.ts';
import { takeReports } from '../../functions/src/notices/take-reports.ts';
import { asProvider } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { countingWork } from '../builders/counting-work.ts';
import { granted, present } from '../builders/granted.ts';
import { mailDesk } from '../builders/mail-desk.ts';
import { newProvider } from '../builders/new-provider.ts';
import { readEverything } from '../builders/read-everything.ts';

const desk = mailDesk();
const owner = () => asProvider(desk.deps, desk.provider.id);
const at = (day: number, hour = 9) => `2027-01-${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;
const { client: alan } = confirmInput({ slug: 'any', start: at(12) });
const view = async (booking: string, after?: string) =>
  granted(await viewClient(desk.deps, { booking, after }, await owner()));

async function bounce(id: string): Promise<void> {
  await desk.drain();
  const timestamp = Math.floor(desk.clock.now() / 1_000);
  const report = { event: 'bounce', timestamp, row: `${id}:confirmed:client:0`, status: '5.1.1' };
  await takeReports(desk.deps, [report], desk.onFault);
}

it('a client is an address in any case: all its appointments, newest first, and what became of each', async () => {
  const first = await desk.book({ start: at(12) });
  const spelled = { ...alan, name: 'Ellen Reyes', email: 'Alan@Example.com' };
  const second = await desk.book({ start: at(13), client: spelled });
  const third = await desk.book({ start: at(14) });
  const other = await desk.book({ start: at(15), client: { ...alan, email: 'alan@example.org' } });
  await bounce(second.id);
  await desk.cancel(third.token);
  desk.clock.forward(30 * 60);
  granted(await markNoShow(desk.deps, { booking: first.id, noShow: true }, await owner()));
  await desk.deps.db.doc(`bookings/${first.id}`).update({
    note: { text: 'Rings late', savedAt: Timestamp.fromMillis(desk.clock.now()) },
  });

  const seen = await view(first.id);
  expect(seen.appointments.map(({ id }) => id)).toEqual([third.id, second.id, first.id]);
  expect(seen.names).toEqual(['Alan Reyes', 'Ellen Reyes']);
  expect(seen.appointments.map(({ note }) => note?.text)).toEqual([undefined, undefined, 'Rings late']);
  expect(seen.counts).toEqual({
    ahead: 1,
    kept: 0,
    noShows: 1,
    cancelledByClient: 1,
    cancelledByProvider: 0,
    first: at(12),
    next: at(13),
  });
  expect(seen.appointments.map(({ undelivered }) => undelivered?.isSolved ?? null)).toEqual([
    null,
    false,
    null,
  ]);
  expect((await view(second.id)).appointments).toEqual(seen.appointments);
  expect((await view(other.id)).appointments.map(({ id }) => id)).toEqual([other.id]);
});

it('a booking from before addresses had a key is found where its address is written alike', async () => {
  const { id } = await desk.book({ start: at(12) });
  const older = await desk.book({ start: at(13) });
  const { clientKey: _, ...rest } = present((await desk.deps.db.doc(`bookings/${older.id}`).get()).data());
  await desk.deps.db.doc(`bookings/${older.id}`).set(rest);
  for (const asked of [id, older.id])
    expect((await view(asked)).appointments.map((one) => one.id)).toEqual([older.id, id]);
});

it('another provider’s appointments with the same person are not shown, nor found', async () => {
  const { id } = await desk.book({ start: at(12) });
  const grace = await asProvider(desk.deps, (await newProvider(desk.deps.db)).id);
  const start = at(13);
  const input = { key: randomUUID(), type: 'call', start, client: alan, answers: [], override: [] };
  const hers = granted(await bookForClient(desk.deps, input, grace));
  const seen = granted(await viewClient(desk.deps, { booking: hers.id }, grace));
  expect(seen.appointments.map((one) => one.id)).toEqual([hers.id]);
  for (const about of [viewClient, exportClient])
    expect(await about(desk.deps, { booking: id }, grace)).toMatchObject({
      ok: false,
      refusal: { kind: 'not-found' },
    });
});

it('two hundred appointments a response, in three reads, and the rest after them [P18]', async () => {
  const { id } = await desk.book({ start: at(12) });
  const copies = await copied(desk.deps.db, id, limits.clientAppointments);
  const caller = await owner();
  const steps = countingWork(desk.deps.db);
  const seen = granted(await viewClient(desk.deps, { booking: id }, caller));
  expect(steps).toEqual(['batchGetDocuments 1', 'runQuery', 'batchGetDocuments 50']);
  expect([seen.appointments.length, seen.isMore]).toEqual([limits.clientAppointments, true]);
  const rest = await view(id, seen.appointments.at(-1)?.id);
  expect([rest.appointments.length, rest.isMore]).toEqual([1, false]);
  const all = new Set([...seen.appointments, ...rest.appointments].map((one) => one.id));
  expect(all).toEqual(new Set([id, ...copies]));
});

it('an export names every document that says who the client is, in parts of ten [P18]', async () => {
  const answers = [{ question: 'about', text: 'Rented out in Vasastan' }];
  const questions = [{ id: 'about', label: 'What is it about?', required: false, long: false }];
  await desk.open({ types: { call: { reminderMinutes: [60], questions: questions.map(asked) } } });
  const one = await desk.book({ start: at(12), answers });
  await desk.move(one.token, at(13));
  const two = await desk.book({ start: at(14) });
  await desk.cancel(two.token, 'Alan Reyes has the flu');
  await bounce(one.id);
  await copied(desk.deps.db, two.id, limits.exportedAppointments);

  const told = await exported(one.id);
  const everything = await readEverything(desk.deps.db, desk.provider.id);
  const traces = [alan.email, alan.name, 'Rented out', one.id, two.id];
  const personal = [...everything].filter(([path, data]) => {
    const text = `${path} ${JSON.stringify(data)}`.toLowerCase();
    return traces.some((trace) => text.includes(trace.toLowerCase())) && !saysOnlyIds(path);
  });
  expect(personal.length).toBeGreaterThan(10);
  expect([...told.keys()].toSorted()).toEqual(personal.map(([path]) => path).toSorted());
  expect(told.get(`bookings/${one.id}`)).toMatchObject({
    client: alan,
    startsAt: at(13),
    answers: [{ label: 'What is it about?', text: 'Rented out in Vasastan' }],
  });
});

it('what each collection says of clients is decided: a new one has to be', () => {
  const makers = Object.entries(paths).filter(([name]) => name.endsWith('Document'));
  const collections = makers.map(([, make]): string => {
    const made: { readonly parent: { readonly id: string } } = Reflect.apply(make, undefined, [
      desk.deps.db,
      ...['a', '7', '7'],
    ]);
    return made.parent.id;
  });
  expect(Object.keys(clientDataIn).toSorted()).toEqual([...new Set(collections)].toSorted());
});

/** Cells, ledgers, limits: they name a booking, and nobody. */
function saysOnlyIds(path: string): boolean {
  const kinds: Readonly<Record<string, string>> = clientDataIn;
  return kinds[path.split('/').at(-2) ?? ''] === 'bare-id';
}

function asked(question: { id: string; label: string; required: boolean; long: boolean }) {
  return { ...question, kind: 'text' as const, choices: [] };
}

/** Every document of an export, by its path. */
async function exported(booking: string): Promise<Map<string, object>> {
  const told = new Map<string, object>();
  let after: string | undefined;
  do {
    const part = granted(await exportClient(desk.deps, { booking, after }, await owner()));
    for (const { booking: agreed, emails, reminders, problems } of part.appointments)
      for (const { path, fields } of [agreed, ...emails, ...reminders, ...problems]) told.set(path, fields);
    after = part.next ?? undefined;
  } while (after !== undefined);
  return told;
}

/** As many more bookings of the same client. */
async function copied(db: Firestore, id: string, count: number): Promise<string[]> {
  const data = present((await db.doc(`bookings/${id}`).get()).data());
  const ids = Array.from({ length: count }, () => randomUUID().replaceAll('-', ''));
  const batch = db.batch();
  for (const copy of ids) batch.create(db.doc(`bookings/${copy}`), data);
  await batch.commit();
  return ids;
}

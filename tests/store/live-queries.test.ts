// The dashboard's own queries, sent by the web SDK under the product's rules: exactly these get through.
import { deleteApp, initializeApp } from 'firebase/app';
import {
  collection,
  connectFirestoreEmulator,
  doc,
  type Firestore,
  getDocs,
  getFirestore,
  limit,
  onSnapshot,
  type Query,
  query,
  setLogLevel,
  Timestamp,
  where,
} from 'firebase/firestore';
import { type LiveQuery, liveQueries } from '@holdfast/contract/live-queries.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  type FilterValues,
  liveQuery,
  type LiveQueryName,
} from '../../web/src/pages/dashboard/data/live-query.ts';
import { type RulesDesk, rulesDesk } from '../builders/rules-desk.ts';

const now = new Date('2027-01-11T09:00:00Z');
const tomorrow = new Date('2027-01-12T09:00:00Z');
const yesterday = new Date('2027-01-10T09:00:00Z');

let desk: RulesDesk;
let browser: Firestore;
beforeAll(async () => {
  setLogLevel('silent');
  desk = await rulesDesk();
  browser = getFirestore(initializeApp({ projectId: desk.projectId }));
  const [host = '', port = ''] = inject('firestoreAddress').split(':');
  connectFirestoreEmulator(browser, host, Number(port), { mockUserToken: desk.tokenOf('ada', now) });
  const block = (id: string, providerId: string, to: Date, status = 'active'): Promise<void> =>
    desk.put(`blocks/${id}`, { providerId, status, taken: { from: yesterday, to } });
  const booking = (id: string, providerId: string, startsAt: Date, stampedAt: Date): Promise<void> =>
    desk.put(`bookings/${id}`, { providerId, startsAt, stampedAt });
  await Promise.all([
    ...['ada', 'grace'].flatMap((uid) => [
      desk.put(`providers/${uid}`, { status: 'active', name: uid }),
      desk.put(`providers/${uid}/bookingTypes/call-of-${uid}`, { status: 'visible' }),
    ]),
    booking('early', 'ada', yesterday, yesterday),
    booking('late', 'ada', now, now),
    booking('later', 'ada', tomorrow, yesterday),
    booking('other', 'grace', now, now),
    ...['early', 'late', 'other'].map((subject) =>
      desk.put(`outbox/${subject}:confirmed:client:0`, {
        providerId: subject === 'other' ? 'grace' : 'ada',
        subject,
      }),
    ),
    ...['early', 'late', 'other'].map((bookingId) =>
      desk.put(`reminders/${bookingId}:1440`, {
        providerId: bookingId === 'other' ? 'grace' : 'ada',
        bookingId,
      }),
    ),
    ...['2027-01-10', '2027-01-11', '2027-01-12', '2027-01-13'].map((day) =>
      desk.put(`providers/ada/ledger/${day}`, { v: 1 }),
    ),
    block('of-ada', 'ada', tomorrow),
    block('of-ada-over', 'ada', yesterday),
    block('of-ada-undone', 'ada', tomorrow, 'released'),
    block('of-grace', 'grace', tomorrow),
    desk.put('problems/ada:mail-to-client:late', { providerId: 'ada', solvedAt: null }),
    desk.put('problems/ada:mail-to-client:early', { providerId: 'ada', solvedAt: now }),
    desk.put('problems/grace:mail-to-client:other', { providerId: 'grace', solvedAt: null }),
  ]);
});
afterAll(() => deleteApp(browser.app));

/** What each query's filters compare with, and what Ada gets. */
const expected: Readonly<Record<LiveQueryName, { values: FilterValues; finds: readonly string[] }>> = {
  bookingTypes: { values: {}, finds: ['call-of-ada'] },
  upcomingBlocks: {
    values: { status: 'active', 'taken.to': Timestamp.fromDate(now) },
    finds: ['of-ada'],
  },
  bookingsBetween: {
    values: { 'startsAt >=': Timestamp.fromDate(yesterday), 'startsAt <': Timestamp.fromDate(tomorrow) },
    finds: ['early', 'late'],
  },
  changedBookings: { values: { stampedAt: Timestamp.fromDate(now) }, finds: ['late'] },
  noticesOf: { values: { subject: ['early', 'other'] }, finds: ['early:confirmed:client:0'] },
  remindersOf: { values: { bookingId: 'early' }, finds: ['early:1440'] },
  blocksBetween: {
    values: {
      status: 'active',
      'taken.to >': Timestamp.fromDate(yesterday),
      'taken.to <=': Timestamp.fromDate(tomorrow),
    },
    finds: ['of-ada'],
  },
  ledgersBetween: {
    values: { '__name__ >=': '2027-01-11', '__name__ <=': '2027-01-12' },
    finds: ['2027-01-11', '2027-01-12'],
  },
  openProblems: { values: { solvedAt: null }, finds: ['ada:mail-to-client:late'] },
};
const names = Object.keys(expected).filter((name): name is LiveQueryName => name in expected);

async function idsFound(sent: Query): Promise<string[]> {
  return (await getDocs(sent)).docs.map(({ id }) => id);
}

/** Ada's query without some of its parts. */
function partOf(name: LiveQueryName, keeps: { limit: boolean; owner: boolean }): Query {
  const shape: LiveQuery = liveQueries[name];
  const given: FilterValues = { ...expected[name].values, providerId: 'ada' };
  const path = shape.under === 'root' ? shape.collection : `providers/ada/${shape.collection}`;
  const filters = shape.filters.filter(({ field }) => keeps.owner || field !== 'providerId');
  return query(
    collection(browser, path),
    ...filters.map(({ field, op }) => where(field, op, given[`${field} ${op}`] ?? given[field])),
    ...(keeps.limit ? [limit(shape.limit)] : []),
  );
}

const denied = { code: 'permission-denied' };

describe.each(names)('%s', (name) => {
  const { values, finds } = expected[name];

  it('returns the provider’s own and nothing else [P17]', async () => {
    expect(await idsFound(liveQuery(browser, 'ada', name, values))).toEqual(finds);
  });

  it('is denied without its limit [P18]', async () => {
    await expect(idsFound(partOf(name, { owner: true, limit: false }))).rejects.toMatchObject(denied);
  });

  it('is denied when it asks for another provider’s [P17]', async () => {
    await expect(idsFound(liveQuery(browser, 'grace', name, values))).rejects.toMatchObject(denied);
  });
});

it.each(names.filter((name) => liveQueries[name].under === 'root'))(
  '%s is denied without its filter by provider [P17]',
  async (name) => {
    await expect(idsFound(partOf(name, { owner: false, limit: true }))).rejects.toMatchObject(denied);
  },
);

it('ends a listener to the own profile when the provider is disabled, and shows nothing more [P17]', async () => {
  const heard: unknown[] = [];
  const stop = onSnapshot(
    doc(browser, 'providers/ada'),
    (snapshot) => heard.push(snapshot.get('name')),
    (error) => heard.push(error.code),
  );
  await expect.poll(() => heard).toEqual(['ada']);
  await desk.put('providers/ada', { status: 'active', name: 'Ada Lindqvist' });
  await expect.poll(() => heard).toEqual(['ada', 'Ada Lindqvist']);
  await desk.put('providers/ada', { status: 'inactive', name: 'Ada' });
  await expect.poll(() => heard).toEqual(['ada', 'Ada Lindqvist', 'permission-denied']);
  stop();
});

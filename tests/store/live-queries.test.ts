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
  query,
  type QueryConstraint,
  setLogLevel,
  Timestamp,
  where,
} from 'firebase/firestore';
import { type LiveQuery, liveQueries } from '@holdfast/contract/live-queries.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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
  await Promise.all([
    ...['ada', 'grace'].flatMap((uid) => [
      desk.put(`providers/${uid}`, { status: 'active', name: uid }),
      desk.put(`providers/${uid}/bookingTypes/call-of-${uid}`, { status: 'visible' }),
    ]),
    block('of-ada', 'ada', tomorrow),
    block('of-ada-over', 'ada', yesterday),
    block('of-ada-undone', 'ada', tomorrow, 'released'),
    block('of-grace', 'grace', tomorrow),
  ]);
});
afterAll(() => deleteApp(browser.app));

type Name = keyof typeof liveQueries;
/** What each query's filters compare with, and what Ada gets. */
const expected: Readonly<Record<Name, { values: readonly unknown[]; finds: readonly string[] }>> = {
  bookingTypes: { values: [], finds: ['call-of-ada'] },
  upcomingBlocks: { values: ['ada', 'active', Timestamp.fromDate(now)], finds: ['of-ada'] },
};
const names = Object.keys(expected).filter((name): name is Name => name in expected);

async function idsFound(shape: LiveQuery, uid: string, constraints: QueryConstraint[]): Promise<string[]> {
  const path = shape.under === 'root' ? shape.collection : `providers/${uid}/${shape.collection}`;
  return (await getDocs(query(collection(browser, path), ...constraints))).docs.map(({ id }) => id);
}

function filtersOf(name: Name): QueryConstraint[] {
  const { values } = expected[name];
  return liveQueries[name].filters.map(({ field, op }, index) => where(field, op, values[index]));
}

const denied = { code: 'permission-denied' };

describe.each(names)('%s', (name) => {
  const shape: LiveQuery = liveQueries[name];
  const { values, finds } = expected[name];
  const filters = filtersOf(name);

  it('returns the provider’s own and nothing else [P17]', async () => {
    expect(await idsFound(shape, 'ada', [...filters, limit(shape.limit)])).toEqual(finds);
  });

  it('is denied without its limit [P18]', async () => {
    await expect(idsFound(shape, 'ada', filters)).rejects.toMatchObject(denied);
  });

  it('is denied when it asks for another provider’s [P17]', async () => {
    const foreign = shape.filters.map(({ field, op }, index) =>
      where(field, op, field === 'providerId' ? 'grace' : values[index]),
    );
    await expect(idsFound(shape, 'grace', [...foreign, limit(shape.limit)])).rejects.toMatchObject(denied);
  });
});

it.each(names.filter((name) => liveQueries[name].under === 'root'))(
  '%s is denied without its filter by provider [P17]',
  async (name) => {
    const shape: LiveQuery = liveQueries[name];
    const rest = filtersOf(name).filter((_filter, index) => shape.filters[index]?.field !== 'providerId');
    await expect(idsFound(shape, 'ada', [...rest, limit(shape.limit)])).rejects.toMatchObject(denied);
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

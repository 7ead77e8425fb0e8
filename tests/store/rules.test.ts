// The rules matrix: who may access which collection, asked of the emulator with the product's own rules.
import {
  assertFails,
  initializeTestEnvironment,
  type RulesTestEnvironment,
} from '@firebase/rules-unit-testing';
import {
  addDoc,
  collection,
  collectionGroup,
  deleteDoc,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  query,
  setDoc,
  updateDoc,
  where,
} from 'firebase/firestore';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { queries } from '../../functions/src/store/queries.ts';

let environment: RulesTestEnvironment;
beforeAll(async () => {
  const [host = '', port = ''] = inject('firestoreAddress').split(':');
  environment = await initializeTestEnvironment({
    projectId: inject('projectId'),
    firestore: { host, port: Number(port) },
  });
  await environment.withSecurityRulesDisabled(async (context) => {
    const firestore: unknown = context.firestore();
    for (const path of documents)
      await setDoc(doc(asFirestore(firestore), path), { uid: 'ada', providerId: 'ada', status: 'visible' });
  });
});
afterAll(() => environment.cleanup());

const documents = [
  'providers/ada',
  'providers/ada/bookingTypes/call',
  'providers/ada/cells/5999148',
  'providers/ada/ledger/2027-01-12',
  'slugs/ada',
  'holds/h1',
  'bookings/b1',
  'outbox/b1:confirmed:client:0',
  'reminders/b1:1440',
  'problems/ada:mail-to-client:b1',
  'idempotency/cancel:b1',
  'limits/links:b1',
  'a-collection-nobody-planned/x',
];

/** The compat type of the test kit is the modular one at run time. */
function asFirestore(firestore: unknown): Firestore {
  return firestore as Firestore;
}

const visitors: [string, () => Firestore][] = [
  ['an anonymous visitor', () => asFirestore(environment.unauthenticatedContext().firestore())],
  ['the provider itself', () => asFirestore(environment.authenticatedContext('ada').firestore())],
  ['another provider', () => asFirestore(environment.authenticatedContext('grace').firestore())],
];

describe.each(visitors)('%s', (_name, firestore) => {
  it.each(documents)('can neither read nor write %s [P17]', async (path) => {
    const reference = doc(firestore(), path);
    await assertFails(getDoc(reference));
    await assertFails(getDocs(collection(firestore(), reference.parent.path)));
    await assertFails(setDoc(reference, { uid: 'grace' }));
    await assertFails(updateDoc(reference, { uid: 'grace' }));
    await assertFails(addDoc(collection(firestore(), reference.parent.path), { uid: 'grace' }));
    await assertFails(deleteDoc(reference));
  });

  it.each(Object.entries(queries))('cannot run the query %s [P17]', async (_query, shape) => {
    const filters = shape.filters.map(({ field, op }) =>
      where(field, op, field === '__name__' ? 'a/b' : 'visible'),
    );
    await assertFails(getDocs(query(collectionGroup(firestore(), shape.collection), ...filters)));
  });
});

it('the matrix is not vacuous: with rules switched off the same documents are there', async () => {
  await environment.withSecurityRulesDisabled(async (context) => {
    const firestore: unknown = context.firestore();
    for (const path of documents)
      expect((await getDoc(doc(asFirestore(firestore), path))).exists()).toBe(true);
  });
});

// Who may act as a provider: callers and operations over HTTP, with the Auth emulator's own tokens.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { OperationFor } from '@holdfast/contract/operations.ts';
import { blockTime } from '../../functions/src/availability/block-time.ts';
import { asProvider } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { typeInput } from '../builders/type-input.ts';
import { deleteAccount, signIn } from '../builders/sign-in.ts';
import { testDeps } from '../builders/test-deps.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { granted } from '../builders/granted.ts';

const start = '2027-01-12T09:00:00.000Z';
const far = '2027-01-12T13:00:00.000Z';
let host: Host;
let ada: TestProvider;
let booking: string;
let block: string;
beforeAll(async () => {
  host = await startHost({ env: { FIREBASE_AUTH_EMULATOR_HOST: inject('authAddress') } });
});
afterAll(() => host.stop());
beforeEach(async () => {
  ada = await newProvider(testFirestore());
  granted(await callClient(host.origin, 'confirmBooking', confirmInput({ slug: ada.slug, start })));
  [booking = ''] = (await readTime(testFirestore(), ada.id)).bookings.map(({ id }) => id);
  const deps = testDeps();
  const day = { key: randomUUID(), date: '2027-01-14', start: '12:00', end: '13:00', label: '' };
  block = granted(await blockTime(deps, day, await asProvider(deps, ada.id))).block.id;
});

const inputs: Readonly<
  Record<
    Extract<
      OperationFor<'provider'>,
      | 'bookForClient'
      | 'rescheduleAsProvider'
      | 'cancelAsProvider'
      | 'markNoShow'
      | 'blockTime'
      | 'unblockTime'
      | 'saveAvailability'
      | 'saveBookingType'
    >,
    () => object
  >
> = {
  bookForClient: () => {
    const { client } = confirmInput({ slug: ada.slug, start: far });
    return { key: randomUUID(), type: 'call', start: far, client, answers: [], override: [] };
  },
  rescheduleAsProvider: () => ({ booking, key: randomUUID(), start: far, override: [] }),
  cancelAsProvider: () => ({ booking, key: randomUUID() }),
  markNoShow: () => ({ booking, noShow: true }),
  blockTime: () => ({
    key: randomUUID(),
    date: '2027-01-13',
    start: '09:00',
    end: '17:00',
    label: 'Ski trip',
  }),
  unblockTime: () => ({ block }),
  saveAvailability: () => ({ version: 0, timeZone: 'Asia/Kolkata', weekly: [], overrides: [] }),
  saveBookingType: () => ({ type: 'lesson', version: null, status: 'visible', terms: typeInput() }),
};
const namesWhatIsAdas: readonly string[] = [
  'rescheduleAsProvider',
  'cancelAsProvider',
  'markNoShow',
  'unblockTime',
];
const operations = Object.keys(inputs).filter((op): op is keyof typeof inputs => op in inputs);

/** Bookings, time, profile, hours and types of a provider. */
async function allOf({ id }: TestProvider): Promise<unknown> {
  const page = testFirestore().doc(`providers/${id}`);
  const { docs } = await page.collection('bookingTypes').get();
  const types = docs.map((type) => [type.id, type.data()]);
  return [await readTime(testFirestore(), id), (await page.get()).data(), types];
}

async function call(op: string, input: object, idToken?: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${host.origin}/api/provider`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(idToken === undefined ? {} : { authorization: `Bearer ${idToken}` }),
    },
    body: JSON.stringify({ data: { op, input } }),
  });
  return { status: response.status, text: await response.text() };
}

/** The token with other content, unsigned as the emulator's tokens are. */
function altered(idToken: string, change: object): string {
  const [header = '', payload = ''] = idToken.split('.');
  const content: object = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return `${header}.${Buffer.from(JSON.stringify({ ...content, ...change })).toString('base64url')}.`;
}

const strangers: [string, () => Promise<string | undefined>][] = [
  ['nobody', async () => undefined],
  ['a token that is none', async () => 'x.y.z'],
  ['an account that is no provider', async () => (await signIn(`nobody-${randomUUID()}`)).idToken],
  [
    'a token that has expired',
    async () => altered((await signIn(ada.id)).idToken, { exp: 1_700_000_000, iat: 1_699_990_000 }),
  ],
  [
    'a token of another project',
    async () =>
      altered((await signIn(ada.id)).idToken, { aud: 'other', iss: 'https://securetoken.google.com/other' }),
  ],
  [
    'the token of an account that was deleted',
    async () => {
      const { idToken } = await signIn(ada.id);
      await deleteAccount(ada.id);
      return idToken;
    },
  ],
  [
    'a provider that was switched off',
    async () => {
      await testFirestore().doc(`providers/${ada.id}`).update({ status: 'inactive' });
      return (await signIn(ada.id)).idToken;
    },
  ],
];

describe.each(operations)('%s', (op) => {
  it.each(strangers)('is refused to %s, and nothing changes [P17]', async (_who, tokenOf) => {
    const idToken = await tokenOf();
    const before = await allOf(ada);
    const answer = await call(op, inputs[op](), idToken);
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('UNAUTHENTICATED');
    expect(answer.text).not.toContain('alan@example.com');
    expect(await allOf(ada)).toEqual(before);
  });

  it('finds nothing when it names another provider’s [P17]', async () => {
    const grace = await newProvider(testFirestore());
    const { idToken } = await signIn(grace.id);
    const before = await allOf(ada);
    const answer = await call(op, inputs[op](), idToken);
    // The others concern the caller's own page.
    expect([answer.status, answer.text.includes('NOT_FOUND')]).toEqual(
      namesWhatIsAdas.includes(op) ? [404, true] : [200, false],
    );
    expect(await allOf(ada)).toEqual(before);
  });

  it('takes no provider’s id from the request', async () => {
    const { idToken } = await signIn(ada.id);
    for (const extra of [{ providerId: 'x' }, { uid: 'x' }, { provider: ada.id }]) {
      const answer = await call(op, { ...inputs[op](), ...extra }, idToken);
      expect([answer.status, answer.text.includes('invalid-request')]).toEqual([400, true]);
    }
  });
});

it.each(['.', '..', '__x__', '__', '____'])(
  'an account with the id %s is not a provider, although its token is valid [P17]',
  async (uid) => {
    const { idToken } = await signIn(uid);
    const answer = await call('markNoShow', inputs.markNoShow(), idToken);
    expect([answer.status, answer.text.includes('UNAUTHENTICATED')]).toEqual([401, true]);
    await deleteAccount(uid);
  },
);

describe('the provider itself', () => {
  it('books, moves and cancels, and cannot mark what has not begun', async () => {
    const { idToken } = await signIn(ada.id);
    const statuses = [];
    for (const op of ['bookForClient', 'markNoShow', 'rescheduleAsProvider', 'cancelAsProvider'] as const) {
      const input =
        op === 'rescheduleAsProvider' ? { ...inputs[op](), start: '2027-01-13T09:00:00.000Z' } : inputs[op]();
      statuses.push((await call(op, input, idToken)).status);
    }
    expect(statuses).toEqual([200, 400, 200, 200]);
    expect(host.log()).not.toContain(idToken);
    expect(host.log()).not.toContain('alan@example.com');
  });

  it('cannot ask through the clients’ door, nor clients through this one', async () => {
    const { idToken } = await signIn(ada.id);
    expect((await call('confirmBooking', {}, idToken)).status).toBe(400);
    const response = await fetch(`${host.origin}/api/client`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${idToken}` },
      body: JSON.stringify({ data: { op: 'cancelAsProvider', input: inputs.cancelAsProvider() } }),
    });
    expect(response.status).toBe(400);
  });
});

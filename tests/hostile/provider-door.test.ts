// Who may act as a provider: callers and operations over HTTP, with the Auth emulator's own tokens.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { blockTime } from '../../functions/src/availability/block-time.ts';
import type { providerHandlers } from '../../functions/src/entry/provider-handlers.ts';
import { asProvider } from '../builders/as-provider.ts';
import { callProvider, type RawAnswer } from '../builders/call-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { profileInput } from '../builders/profile-input.ts';
import { readEverything } from '../builders/read-everything.ts';
import { readTime } from '../builders/read-time.ts';
import { typeInput } from '../builders/type-input.ts';
import { deleteAccount, signIn } from '../builders/sign-in.ts';
import { strangers } from '../builders/strangers.ts';
import { testDeps } from '../builders/test-deps.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { somePictures } from '@holdfast/core/pictures/picture-fixture.ts';
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

type Operation = keyof typeof providerHandlers;
const inputs: Readonly<Record<Operation, () => object>> = {
  bookForClient: () => {
    const { client } = confirmInput({ slug: ada.slug, start: far });
    return { key: randomUUID(), type: 'call', start: far, client, answers: [], override: [] };
  },
  rescheduleAsProvider: () => ({ booking, key: randomUUID(), start: far, override: [] }),
  cancelAsProvider: () => ({ booking, key: randomUUID() }),
  askToMove: () => ({ booking }),
  markNoShow: () => ({ booking, noShow: true }),
  saveBookingNote: () => ({ booking, text: 'Prefers mornings.', seenAt: null }),
  retryNotice: () => ({ notice: `${booking}:confirmed:client:0`, round: 0 }),
  correctAddress: () => ({ booking, email: 'mallory@example.com' }),
  blockTime: () => ({
    key: randomUUID(),
    date: '2027-01-13',
    start: '09:00',
    end: '17:00',
    label: 'Ski trip',
  }),
  unblockTime: () => ({ block }),
  saveAvailability: () => ({ version: 0, timeZone: 'Asia/Kolkata', weekly: [], overrides: [] }),
  listHolidays: () => ({ country: 'SE', region: null, from: '2027-01-11', locale: 'sv' }),
  pauseBookings: () => ({ pause: { until: '2027-02-01', note: 'On holiday.' } }),
  orderBookingTypes: () => ({ order: ['call'] }),
  archiveBookingType: () => ({ type: 'call', isArchived: true }),
  saveProfile: () => profileInput({ slug: ada.slug, name: 'Mallory' }),
  savePicture: () => ({ picture: `data:image/png;base64,${somePictures.png}` }),
  signOutEverywhere: () => ({}),
  resolveProblem: () => ({ problem: `${ada.id}:mail-to-client:${booking}`, at: '2027-01-12T09:00:00.000Z' }),
  viewDays: () => ({ from: '2027-01-11', days: 7 }),
  viewClient: () => ({ booking }),
  exportClient: () => ({ booking }),
  explainSlots: () => ({ type: 'call', date: '2027-01-12' }),
  viewFeed: () => ({}),
  saveFeed: () => ({ shows: null }),
  resetFeed: () => ({ shows: 'details' }),
  findBookings: () => ({ text: 'alan', when: 'upcoming' }),
  exportBookings: () => ({ from: null, to: null }),
  saveBookingType: () => ({ type: 'lesson', version: null, status: 'visible', terms: typeInput() }),
};
const operations = Object.keys(inputs).filter((op): op is Operation => op in inputs);

function call(op: string, input: object, idToken?: string): Promise<RawAnswer> {
  return callProvider(host.origin, op, input, idToken);
}

/** A new operation is among them by itself: without an input for it, this file does not compile. */
describe('every operation', () => {
  it.each(strangers)('is refused to $who, and nothing changes [P17]', async ({ tokenFor }) => {
    const idToken = await tokenFor(ada.id);
    const before = await readEverything(testFirestore(), ada.id);
    for (const op of operations) {
      const { status, text } = await call(op, inputs[op](), idToken);
      expect([op, status, text]).toEqual([op, 401, expect.stringContaining('UNAUTHENTICATED')]);
      expect(text).not.toContain('alan@example.com');
    }
    expect(await readEverything(testFirestore(), ada.id)).toEqual(before);
  });

  it('of provider B sees and changes nothing of A’s, and finds nothing that A’s ids name [P17]', async () => {
    const before = await readEverything(testFirestore(), ada.id);
    expect(before.size).toBeGreaterThan(4);
    for (const op of operations) {
      const grace = await newProvider(testFirestore());
      const input = inputs[op]();
      const { status, text } = await call(op, input, (await signIn(grace.id)).idToken);
      const namesHers = ['booking', 'notice', 'block', 'problem'].some((name) => name in input);
      expect([op, status === 404, text.includes('NOT_FOUND')]).toEqual([op, namesHers, namesHers]);
      for (const hers of [ada.id, ada.slug, booking, block]) expect(text).not.toContain(hers);
    }
    expect(await readEverything(testFirestore(), ada.id)).toEqual(before);
  });

  it.each([{ providerId: 'x' }, { uid: 'x' }, { provider: 'x' }])(
    'takes no provider’s id from the request: %j',
    async (extra) => {
      const { idToken } = await signIn(ada.id);
      for (const op of operations) {
        const { status, text } = await call(op, { ...inputs[op](), ...extra }, idToken);
        expect([op, status, text]).toEqual([op, 400, expect.stringContaining('invalid-request')]);
      }
    },
  );
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

  it('corrects an address, keeps a note and sends an email again, and the log has none of it', async () => {
    const { idToken } = await signIn(ada.id);
    for (const op of ['correctAddress', 'saveBookingNote', 'retryNotice'] as const)
      expect([op, (await call(op, inputs[op](), idToken)).status]).toEqual([op, 200]);
    for (const secret of ['mallory@example.com', 'alan@example.com', 'Prefers mornings.', idToken])
      expect(host.log()).not.toContain(secret);
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

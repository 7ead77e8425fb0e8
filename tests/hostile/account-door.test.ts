// What accounts may call that have no page, or none any more: real accounts only, and nothing of others.
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { accountHandlers } from '../../functions/src/entry/account-handlers.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { callProvider } from '../builders/call-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { pageInput } from '../builders/page-input.ts';
import { readEverything } from '../builders/read-everything.ts';
import { signIn } from '../builders/sign-in.ts';
import { strangers } from '../builders/strangers.ts';

let host: Host;
let ada: TestProvider;
beforeAll(async () => {
  host = await startHost({ env: { FIREBASE_AUTH_EMULATOR_HOST: inject('authAddress') } });
});
afterAll(() => host.stop());
beforeEach(async () => {
  ada = await newProvider(testFirestore());
  const input = confirmInput({ slug: ada.slug, start: '2027-01-12T09:00:00.000Z' });
  granted(await callClient(host.origin, 'confirmBooking', input));
});

type Operation = keyof typeof accountHandlers;
const inputs: Readonly<Record<Operation, () => object>> = {
  openAccount: () => ({}),
  checkLink: () => ({ slug: ada.slug }),
  // Nobody is admitted unless a test says so, and the name is not theirs.
  createPage: () => pageInput(),
  deleteAccount: () => ({ confirm: 'not-theirs', bookings: 'cancel' }),
  previewSlots: () => ({ type: 'call', from: '2027-01-11', days: 7 }),
};
const operations = Object.keys(inputs).filter((op): op is Operation => op in inputs);

/** A new operation is among them by itself: without an input for it, this file does not compile. */
describe('every operation of accounts', () => {
  it.each(strangers.filter(({ isAccount }) => !isAccount))(
    'is refused to $who, and nothing changes [P17]',
    async ({ tokenFor }) => {
      const idToken = await tokenFor(ada.id);
      const before = await readEverything(testFirestore(), ada.id);
      for (const op of operations) {
        const { status, text } = await callProvider(host.origin, op, inputs[op](), idToken);
        expect([op, status, text]).toEqual([op, 401, expect.stringContaining('UNAUTHENTICATED')]);
      }
      expect(await readEverything(testFirestore(), ada.id)).toEqual(before);
    },
  );

  const providerB = {
    who: 'provider B',
    tokenFor: async () => (await signIn((await newProvider(testFirestore())).id)).idToken,
  };

  it.each([...strangers.filter(({ isAccount }) => isAccount), providerB])(
    'changes nothing for $who, and tells nothing of A’s [P17]',
    async ({ tokenFor }) => {
      const idToken = await tokenFor(ada.id);
      const before = await readEverything(testFirestore(), ada.id);
      for (const op of operations) {
        const { status, text } = await callProvider(host.origin, op, inputs[op](), idToken);
        expect([op, status]).toEqual([op, expect.toBeOneOf([200, 400, 403, 404])]);
        for (const hers of [ada.id, 'alan@example.com', 'Alan']) expect(text).not.toContain(hers);
      }
      expect(await readEverything(testFirestore(), ada.id)).toEqual(before);
    },
  );
});

// What accounts may call that have no page, or none any more: real accounts only, and nothing of others.
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { accountHandlers } from '../../functions/src/entry/account-handlers.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { callProvider } from '../builders/call-provider.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readEverything } from '../builders/read-everything.ts';
import { strangers } from '../builders/strangers.ts';

let host: Host;
let ada: TestProvider;
beforeAll(async () => {
  host = await startHost({ env: { FIREBASE_AUTH_EMULATOR_HOST: inject('authAddress') } });
});
afterAll(() => host.stop());
beforeEach(async () => {
  ada = await newProvider(testFirestore());
});

type Operation = keyof typeof accountHandlers;
const inputs: Readonly<Record<Operation, () => object>> = {
  openAccount: () => ({}),
  checkLink: () => ({ slug: ada.slug }),
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

  it.each(strangers.filter(({ isAccount }) => isAccount))(
    'answers $who, and changes nothing [P17]',
    async ({ tokenFor }) => {
      const idToken = await tokenFor(ada.id);
      const before = await readEverything(testFirestore(), ada.id);
      for (const op of operations) {
        const { status, text } = await callProvider(host.origin, op, inputs[op](), idToken);
        expect([op, [200, 403].includes(status), text]).toEqual([
          op,
          true,
          expect.not.stringContaining(ada.id),
        ]);
      }
      expect(await readEverything(testFirestore(), ada.id)).toEqual(before);
    },
  );
});

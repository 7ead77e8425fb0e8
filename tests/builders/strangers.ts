// Callers who may not act as a provider: what each sends instead of the provider's own fresh ID token.
import { randomUUID } from 'node:crypto';
import type { ProviderDocument } from '@holdfast/contract/documents/provider.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { deleteAccount, signIn } from './sign-in.ts';

export interface Stranger {
  readonly who: string;
  /** Whether the account is a real one, signed in now: it may ask what it can do here. */
  readonly isAccount: boolean;
  /** The ID token, from the Auth emulator or altered. Undefined = none. */
  readonly tokenFor: (providerId: string) => Promise<string | undefined>;
}

const nobodies: readonly Omit<Stranger, 'isAccount'>[] = [
  { who: 'nobody', tokenFor: async () => undefined },
  { who: 'a token that is none', tokenFor: async () => 'x.y.z' },
  {
    who: 'a token that has expired',
    tokenFor: async (id) => altered((await signIn(id)).idToken, { exp: 1_700_000_000, iat: 1_699_990_000 }),
  },
  {
    who: 'a token of another project',
    tokenFor: async (id) =>
      altered((await signIn(id)).idToken, { aud: 'other', iss: 'https://securetoken.google.com/other' }),
  },
  {
    who: 'the token of an account that was deleted',
    tokenFor: async (id) => {
      const { idToken } = await signIn(id);
      await deleteAccount(id);
      return idToken;
    },
  },
  {
    who: 'a provider that has signed out everywhere since',
    tokenFor: (id) => tokenBefore(id, { signedOutAt: Math.ceil(Date.now() / 1_000) + 60 }),
  },
];

const accounts: readonly Omit<Stranger, 'isAccount'>[] = [
  {
    who: 'an account that is no provider',
    tokenFor: async () => (await signIn(`nobody-${randomUUID()}`)).idToken,
  },
  { who: 'a provider that was switched off', tokenFor: (id) => tokenBefore(id, { status: 'inactive' }) },
  { who: 'a provider that closed its page', tokenFor: (id) => tokenBefore(id, { status: 'closed' }) },
];

export const strangers: readonly Stranger[] = [
  ...nobodies.map((stranger) => ({ ...stranger, isAccount: false })),
  ...accounts.map((stranger) => ({ ...stranger, isAccount: true })),
];

/** A token that stays valid, of a provider whose profile changes afterwards. */
async function tokenBefore(id: string, change: Partial<ProviderDocument>): Promise<string> {
  const { idToken } = await signIn(id);
  await testFirestore().doc(`providers/${id}`).update(change);
  return idToken;
}

/** The token with other content, unsigned as the emulator's tokens are. */
function altered(idToken: string, change: object): string {
  const [header = '', payload = ''] = idToken.split('.');
  const content: object = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return `${header}.${Buffer.from(JSON.stringify({ ...content, ...change })).toString('base64url')}.`;
}

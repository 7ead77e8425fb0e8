// Callers who may not act as a provider: what each sends instead of the provider's own fresh ID token.
import { randomUUID } from 'node:crypto';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { deleteAccount, signIn } from './sign-in.ts';

export interface Stranger {
  readonly who: string;
  /** The ID token, from the Auth emulator or altered. Undefined = none. */
  readonly tokenFor: (providerId: string) => Promise<string | undefined>;
}

export const strangers: readonly Stranger[] = [
  { who: 'nobody', tokenFor: async () => undefined },
  { who: 'a token that is none', tokenFor: async () => 'x.y.z' },
  {
    who: 'an account that is no provider',
    tokenFor: async () => (await signIn(`nobody-${randomUUID()}`)).idToken,
  },
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
  { who: 'a provider that was switched off', tokenFor: (id) => withStatus(id, 'inactive') },
  { who: 'a provider that closed its page', tokenFor: (id) => withStatus(id, 'closed') },
];

/** The provider's token is valid all the same. */
async function withStatus(id: string, status: 'inactive' | 'closed'): Promise<string> {
  const { idToken } = await signIn(id);
  await testFirestore().doc(`providers/${id}`).update({ status });
  return idToken;
}

/** The token with other content, unsigned as the emulator's tokens are. */
function altered(idToken: string, change: object): string {
  const [header = '', payload = ''] = idToken.split('.');
  const content: object = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return `${header}.${Buffer.from(JSON.stringify({ ...content, ...change })).toString('base64url')}.`;
}

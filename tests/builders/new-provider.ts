// A new provider for every test: weekdays 09:00 to 17:00 in Stockholm, with one 30-minute call.
import { randomUUID } from 'node:crypto';
import { openPolicy } from '@holdfast/contract/documents/booking-type.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { plainType } from '../../tools/dev/seed/plain-type.ts';
import { type ProviderSeed, type TypeSeed, writeProvider } from '../../tools/dev/seed/write-provider.ts';

/** The differences from the plain type; a policy may be given in part. */
type TypeWish = Partial<Omit<TypeSeed, 'policy'>> & {
  readonly policy?: Partial<TypeSeed['policy']>;
};

export interface TestProvider {
  readonly id: string;
  readonly slug: string;
}

export interface NewProviderWishes {
  readonly provider?: Partial<ProviderSeed>;
  readonly types?: Readonly<Record<string, TypeWish>>;
}

export async function newProvider(db: Firestore, wishes: NewProviderWishes = {}): Promise<TestProvider> {
  const id = randomUUID();
  const document: ProviderSeed = {
    v: 1,
    slug: `t-${id.slice(0, 18)}`,
    name: 'Ada Lindqvist',
    headline: 'Tax advice, Stockholm',
    email: 'ada@example.com',
    locale: 'en-SE',
    timeZone: 'Europe/Stockholm',
    status: 'active',
    weekly: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
    overrides: [],
    ...wishes.provider,
  };
  const types = Object.entries(wishes.types ?? { call: {} }).map(
    ([id, type]) => [id, { ...plainType, ...type, policy: { ...openPolicy, ...type.policy } }] as const,
  );
  await writeProvider(db, { id, document, types: Object.fromEntries(types) });
  return { id, slug: document.slug };
}

// For tests of blocked time: a provider, its clock, and the calls that block and unblock.
import { randomUUID } from 'node:crypto';
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { Deps } from '../../functions/src/deps.ts';
import type { Outcome } from '../../functions/src/entry/handler.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { blockTime } from '../../functions/src/availability/block-time.ts';
import { unblockTime } from '../../functions/src/availability/unblock-time.ts';
import { asProvider } from './as-provider.ts';
import { granted } from './granted.ts';
import { newProvider, type NewProviderWishes, type TestProvider } from './new-provider.ts';
import { readTime, type TakenTime } from './read-time.ts';
import { type SetClock, setClock } from './set-clock.ts';
import { testDeps } from './test-deps.ts';

export interface BlockDesk {
  readonly clock: SetClock;
  readonly deps: Deps;
  readonly provider: TestProvider;
  block(input: RequestOf<'blockTime'>): Promise<Outcome<'blockTime'>>;
  /** Blocks what must be free. */
  blocked(input: RequestOf<'blockTime'>): Promise<ResponseOf<'blockTime'>['block']>;
  unblock(block: string): Promise<Outcome<'unblockTime'>>;
  /** The starts that the page lists on the provider's local date of 12 January 2027. */
  listed(): Promise<string[]>;
  time(): Promise<TakenTime>;
}

/** Noon to 14:00 on the local date of 12 January 2027, under a new key. */
export function blockInput(wishes: Partial<RequestOf<'blockTime'>> = {}): RequestOf<'blockTime'> {
  return { key: randomUUID(), date: '2027-01-12', start: '12:00', end: '14:00', label: 'Dentist', ...wishes };
}

export async function blockDesk(wishes: NewProviderWishes = {}, db?: Firestore): Promise<BlockDesk> {
  const clock = setClock();
  const deps = testDeps(clock.now, db);
  const provider = await newProvider(deps.db, wishes);
  const caller = () => asProvider(deps, provider.id);
  const block = async (input: RequestOf<'blockTime'>) => blockTime(deps, input, await caller());
  return {
    clock,
    deps,
    provider,
    block,
    blocked: async (input) => granted(await block(input)).block,
    unblock: async (id) => unblockTime(deps, { block: id }, await caller()),
    listed: async () => {
      const range = { from: '2027-01-11T23:00:00Z', to: '2027-01-12T23:00:00Z' };
      return granted(await listSlots(deps, { slug: provider.slug, type: 'call', ...range })).slots.starts;
    },
    time: () => readTime(deps.db, provider.id),
  };
}

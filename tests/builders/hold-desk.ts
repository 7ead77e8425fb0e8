// For tests of holds: a provider whose neighbouring starts share cells, a clock, and a look into Firestore.
import { beforeEach } from 'vitest';
import { holdIdFrom, visitorHashFrom } from '../../functions/src/store/ids-and-fingerprints.ts';
import type { Deps } from '../../functions/src/deps.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { holdInput } from './hold-input.ts';
import { newProvider, type TestProvider } from './new-provider.ts';
import { readTime } from './read-time.ts';
import { type SetClock, setClock } from './set-clock.ts';
import { testDeps } from './test-deps.ts';
import { granted } from './granted.ts';

/** 10:00 in Stockholm on a Tuesday, the next start, and one that shares nothing with either. */
export const start = '2027-01-12T09:00:00.000Z';
export const other = '2027-01-12T09:30:00.000Z';
export const far = '2027-01-12T13:00:00.000Z';

export class HoldDesk {
  clock: SetClock = setClock();
  deps: Deps = testDeps(() => this.clock.now());
  provider: TestProvider = { id: '', slug: '' };

  /** What a page would send to hold `start`, with a fresh secret and visitor. */
  hold(wishes: Partial<ReturnType<typeof holdInput>> = {}) {
    return holdInput({ slug: this.provider.slug, start, ...wishes });
  }

  async stateOf(secret: string): Promise<unknown> {
    return (await this.deps.db.doc(`holds/${holdIdFrom(secret)}`).get()).get('state');
  }

  /** The ids of the holds that count for a visitor. */
  async limitOf(visitor: string): Promise<string[]> {
    const document = await this.deps.db.doc(`limits/holds:${visitorHashFrom(visitor)}`).get();
    return Object.keys(document.get('claims') ?? {}).sort();
  }

  /** True if a list of the day shows `wished` to a visitor whose own hold is `ownHold`. */
  async offers(wished: string, ownHold?: string): Promise<boolean> {
    const range = { from: '2027-01-12T00:00:00Z', to: '2027-01-13T00:00:00Z' };
    const page = { slug: this.provider.slug, type: 'call', ...range, ...(ownHold ? { ownHold } : {}) };
    const listed = await listSlots(this.deps, page);
    return granted(listed).slots.starts.includes(wished);
  }

  time() {
    return readTime(this.deps.db, this.provider.id);
  }
}

/** Buffers of ten and fifteen minutes around thirty: a start takes eleven cells. Fresh for each test. */
export function holdDesk(now?: number): HoldDesk {
  const desk = new HoldDesk();
  beforeEach(async () => {
    desk.clock = setClock(now);
    desk.provider = await newProvider(desk.deps.db, {
      types: { call: { bufferBeforeMinutes: 10, bufferAfterMinutes: 15 } },
    });
  });
  return desk;
}

// For tests of changes: a provider, and Alan's booking with its manage token.
import { randomUUID } from 'node:crypto';
import type { InputOf, ResponseOf } from '@holdfast/contract/operations.ts';
import type { Deps } from '../../functions/src/deps.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { confirmInput } from './confirm-input.ts';
import { newProvider, type TestProvider } from './new-provider.ts';
import { type SetClock, setClock } from './set-clock.ts';
import { testDeps } from './test-deps.ts';
import { granted } from './granted.ts';

/** 10:00 in Stockholm on a Tuesday. */
export const start = '2027-01-12T09:00:00.000Z';

export interface BookedDesk {
  readonly clock: SetClock;
  readonly deps: Deps;
  readonly provider: TestProvider;
  readonly input: InputOf<'confirmBooking'>;
  readonly booked: ResponseOf<'confirmBooking'>;
}

/** Thirty minutes with ten before and fifteen after: eleven cells. */
export async function bookedDesk(
  types?: Parameters<typeof newProvider>[1],
  db?: Firestore,
): Promise<BookedDesk> {
  const clock = setClock();
  const deps = testDeps(clock.now, db);
  const provider = await newProvider(
    deps.db,
    types ?? { types: { call: { bufferBeforeMinutes: 10, bufferAfterMinutes: 15 } } },
  );
  const input = confirmInput({ slug: provider.slug, start });
  const made = granted(await confirmBooking(deps, { ...input, key: input.key }));
  return { clock, deps, provider, input, booked: made };
}

export function cancelInput(token: string, wishes: Partial<InputOf<'cancelBooking'>> = {}) {
  return { token, key: randomUUID(), ...wishes };
}

export function moveInput(token: string, wished: string, key: string = randomUUID()) {
  return { token, key, start: wished };
}

// Refuses a start that is taken or not offered, with the nearest free starts of the same type.
import { refuse } from '@holdfast/core/result.ts';
import { isoFromInstant } from '@holdfast/contract/time/instant.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { nearestFree, type Wish } from './nearest-free.ts';

/** `near`: `ledgersNear`, if read. */
export async function refuseLostSlot<Reason extends 'slot-taken' | 'slot-not-offered'>(
  deps: Deps,
  kind: Reason,
  wish: Wish,
  near: readonly DocumentSnapshot[] | null = null,
): Promise<{ ok: false; refusal: { kind: Reason; params: { alternatives: string[] } } }> {
  const alternatives = await nearestFree(deps, wish, near);
  return refuse({ kind, params: { alternatives: alternatives.map(isoFromInstant) } });
}

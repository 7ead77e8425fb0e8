// Releases a hold before it lapses.
import { callForm } from '../form/call-form.ts';
import { forgetHold, recallHold } from '../../../shared/memory/hold-memory.ts';
import type { FormPlace } from '../../../shared/memory/place-memory.ts';

/** A hold of whose release nobody heard stays remembered as left: the next one replaces it, or it lapses. */
export async function releaseHold(place: FormPlace, secret: string): Promise<void> {
  const outcome = await callForm('releaseHold', { secret });
  if (outcome.kind !== 'unreachable') forgetLeftHold(place, secret);
}

export function forgetLeftHold(place: FormPlace, secret: string): void {
  const stored = recallHold(place);
  if (stored?.left === true && stored.secret === secret) forgetHold(place);
}

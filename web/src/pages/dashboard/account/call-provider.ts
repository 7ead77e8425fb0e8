// Calls the service as who is signed in. A token that no longer counts is renewed once, then asked for again.
import { type InputOf, operations } from '@holdfast/contract/operations.ts';
import { ask } from '../../../shared/calls/ask.ts';
import { readerWith, type Row } from '../../../shared/calls/caller-of.ts';
import type { OutcomeOf } from '../../../shared/calls/outcome.ts';
import { idToken, noteRefusal } from './account-store.ts';
import { type SignedInOperation, signedInRefusal } from './signed-in-refusals.ts';

const rows: { readonly [Op in SignedInOperation]: Row<Op> } = operations;

/** Never rejects. After `unauthenticated` the page has already asked the person to sign in again. */
export async function callProvider<Op extends SignedInOperation>(
  op: Op,
  input: InputOf<Op>,
): Promise<OutcomeOf<Op>> {
  const outcome = await callOnce(op, input, false);
  if (!isUnauthenticated(outcome)) return outcome;
  const again = await callOnce(op, input, true);
  if (isUnauthenticated(again)) noteRefusal();
  return again;
}

async function callOnce<Op extends SignedInOperation>(
  op: Op,
  input: InputOf<Op>,
  isAnew: boolean,
): Promise<OutcomeOf<Op>> {
  const row = rows[op];
  const reader = readerWith<Op>(row, [...row.refuses, 'unauthenticated'], signedInRefusal);
  try {
    return await ask(op, input, reader, { path: '/api/provider', token: await idToken(isAnew) });
  } catch {
    return { kind: 'unreachable', cause: navigator.onLine ? 'silent' : 'offline' };
  }
}

function isUnauthenticated(outcome: { kind: string; details?: { reason: string } }): boolean {
  return outcome.kind === 'refused' && outcome.details?.reason === 'unauthenticated';
}

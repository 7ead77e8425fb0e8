// Calls the `client` callable as the page does, over HTTP through Hosting's route.
import type { InputOf, OperationFor, ResponseOf } from '@holdfast/contract/operations.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly status: number; readonly code: string; readonly details: RefusalDetails };

export function callClient<Op extends OperationFor<'client'>>(
  origin: string,
  op: Op,
  input: InputOf<Op>,
): Promise<Answer<ResponseOf<Op>>> {
  return postToClient(origin, { data: { op, input } });
}

/** Sends any body, even one that the types would not allow. */
export async function postToClient<Value>(origin: string, body: unknown): Promise<Answer<Value>> {
  const response = await fetch(`${origin}/api/client`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    // Contended calls may wait for the emulator's locks; beyond this the outcome counts as unknown.
    signal: AbortSignal.timeout(40_000),
  });
  const answer: { result: Value } | { error: { status: string; details: RefusalDetails } } = JSON.parse(
    await response.text(),
  );
  if ('error' in answer) {
    return { ok: false, status: response.status, code: answer.error.status, details: answer.error.details };
  }
  return { ok: true, value: answer.result };
}

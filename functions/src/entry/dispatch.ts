// From `{op, input}` to an answer: check, run the use case, log. Everything a caller sees passes here.
import type { ClientOperation } from '@holdfast/contract/client-operations.ts';
import type { Result } from '@holdfast/core/result.ts';
import type { HttpsError } from 'firebase-functions/https';
import * as z from 'zod/mini';
import { newLogReference } from '../adapters/hashing.ts';
import type { Deps } from '../deps.ts';
import { type Refusal, unavailable } from '../refusals.ts';
import { clientHandlers } from './client-handlers.ts';
import { logCall, logFault } from './log.ts';
import { errorFromRefusal } from './refusal-errors.ts';
import { problemFromIssues } from './request-problem.ts';

/**
 * The body as it was parsed. The SDK's own `request.data` went through a decoder that lets a key called `__proto__` become a
 * prototype; here such a key is what it is, an unknown one.
 */
const envelope = z.strictObject({
  data: z.strictObject({
    op: z.custom<ClientOperation>(isOperation, 'the name of an operation'),
    input: z.unknown(),
  }),
});

/** The answer of the operation. Throws `HttpsError` with the contract's details for refusals and faults, and nothing else. */
export async function dispatch(deps: Deps, body: unknown): Promise<unknown> {
  const startedAt = performance.now();
  const reference = newLogReference();
  let op: ClientOperation | 'unknown' = 'unknown';
  const refused = (refusal: Refusal): HttpsError => {
    logCall({
      op,
      outcome: refusal.kind,
      milliseconds: Math.round(performance.now() - startedAt),
      reference,
    });
    return errorFromRefusal(refusal, reference);
  };
  const parsed = z.safeParse(envelope, body);
  if (!parsed.success) {
    throw refused({ kind: 'invalid-request', params: problemFromIssues(parsed.error.issues) });
  }
  const call = parsed.data.data;
  op = call.op;

  let result: Result<unknown, Refusal>;
  try {
    result = await clientHandlers[call.op](deps, call.input);
  } catch (error) {
    logFault(op, reference, error);
    throw errorFromRefusal(isOutage(error) ? unavailable : { kind: 'internal', params: {} }, reference);
  }
  if (!result.ok) throw refused(result.refusal);
  logCall({ op, outcome: 'ok', milliseconds: Math.round(performance.now() - startedAt) });
  return result.value;
}

function isOperation(name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(clientHandlers, name);
}

// gRPC status codes: DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, UNAVAILABLE. The database is away or overloaded, not broken.
const outageCodes: readonly unknown[] = [4, 8, 14];

function isOutage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && outageCodes.includes(error.code);
}

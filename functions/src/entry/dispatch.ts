// Every call passes here: from `{op, input}` to a response, through checks, the use case and the log.
import type { Result } from '@holdfast/core/result.ts';
import type { HttpsError } from 'firebase-functions/https';
import * as z from 'zod/mini';
import { newLogReference } from '../store/ids-and-fingerprints.ts';
import type { Deps } from '../deps.ts';
import { unavailable } from '@holdfast/contract/refusals.ts';
import type { AnyRefusal, Handler } from './handler.ts';
import { logCall, logFault } from './log.ts';
import { errorFromRefusal } from './refusal-errors.ts';
import { problemFromIssues } from './request-problem.ts';

/** The operations of one callable, and how it finds out who calls. */
export interface Endpoint<Caller> {
  readonly handlers: Readonly<Record<string, Handler<Caller>>>;
  /** Called once the request is well-formed. A refusal ends the call. */
  readonly admit: () => Promise<Result<Caller, AnyRefusal>>;
}

/**
 * The parsed body, not the SDK's `request.data`: that decoder lets a `__proto__` key become a prototype. Here
 * such a key is merely unknown.
 */
const envelope = z.strictObject({ data: z.strictObject({ op: z.unknown(), input: z.unknown() }) });

/** Returns the response. Throws only `HttpsError`, with the contract's details for refusals and faults. */
export async function dispatch<Caller>(
  deps: Deps,
  endpoint: Endpoint<Caller>,
  body: unknown,
): Promise<unknown> {
  const startedAt = performance.now();
  const reference = newLogReference();
  let op = 'unknown';
  const refused = (refusal: AnyRefusal): HttpsError => {
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
  const run = operationOf(endpoint, call.op);
  if (run === null) {
    throw refused({
      kind: 'invalid-request',
      params: { path: 'data.op', problem: 'the name of an operation' },
    });
  }
  op = String(call.op);

  let result: Result<unknown, AnyRefusal>;
  try {
    const caller = await endpoint.admit();
    result = caller.ok ? await run(deps, call.input, caller.value) : caller;
  } catch (error) {
    logFault(op, reference, error);
    throw errorFromRefusal(isOutage(error) ? unavailable : { kind: 'internal', params: {} }, reference);
  }
  if (!result.ok) throw refused(result.refusal);
  logCall({ op, outcome: 'ok', milliseconds: Math.round(performance.now() - startedAt) });
  return result.value;
}

function operationOf<Caller>({ handlers }: Endpoint<Caller>, name: unknown): Handler<Caller> | null {
  return typeof name === 'string' && Object.hasOwn(handlers, name) ? (handlers[name] ?? null) : null;
}

// gRPC: DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, UNAVAILABLE. The database is away or overloaded, not broken.
const outageCodes: readonly unknown[] = [4, 8, 14];

function isOutage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && outageCodes.includes(error.code);
}

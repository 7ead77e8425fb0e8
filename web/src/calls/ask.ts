// The one way to ask the service: a typed operation in, an outcome out (Firebase's callable protocol over fetch).
import type { ClientInput, ClientOperation, ClientResponse } from '@holdfast/contract/client-operations.ts';
import { post } from './post.ts';
import { record } from './shape.ts';
import { refusalShape } from './refusal-shape.ts';
import type { Outcome } from './outcome.ts';
import type { Shape } from './shape.ts';

const anything: Shape<unknown> = (value): value is unknown => value !== undefined;
const success = record<{ result: unknown }>({ result: anything });
const failure = record<{ error: { details: unknown } }>({
  error: record<{ details: unknown }>({ details: anything }),
});

/** Asks for `op`, whose answer must have `shape`; gives up after ten seconds. Never rejects. */
export async function ask<Op extends ClientOperation>(
  op: Op,
  input: ClientInput<Op>,
  shape: Shape<ClientResponse<Op>>,
): Promise<Outcome<ClientResponse<Op>>> {
  try {
    const { body, age } = await post(JSON.stringify({ data: { op, input } }));
    const outcome = outcomeFromBody(body, shape);
    return outcome.kind === 'ok' && age > 0 ? { ...outcome, age } : outcome;
  } catch {
    return { kind: 'unreachable', cause: navigator.onLine ? 'silent' : 'offline' };
  }
}

/** Reads a callable's answer; what fits neither an answer nor a refusal is no answer at all. */
export function outcomeFromBody<Answer>(body: unknown, shape: Shape<Answer>): Outcome<Answer> {
  if (success(body) && shape(body.result)) return { kind: 'ok', answer: body.result };
  if (failure(body) && refusalShape(body.error.details)) {
    return { kind: 'refused', details: body.error.details };
  }
  return { kind: 'unreachable', cause: 'malformed' };
}

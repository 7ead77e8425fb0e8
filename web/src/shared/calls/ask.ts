// The one way to ask the service: an operation in, an outcome out (Firebase's callable protocol over fetch).
import type { InputOf, OperationFor, ResponseOf } from '@holdfast/contract/operations.ts';
import { post } from './post.ts';
import { record, type Shape } from './shape.ts';
import { refusalFrame, refusalShape } from './refusal-shape.ts';
import type { Outcome } from './outcome.ts';

const anything: Shape<unknown> = (value): value is unknown => value !== undefined;
const success = record<{ result: unknown }>({ result: anything });
const failure = record<{ error: { details: unknown } }>({
  error: record<{ details: unknown }>({ details: anything }),
});

/** Reads a response; null where this page cannot. */
export type Read<Answer> = (value: unknown) => Answer | null;

/** Asks for `op`, whose answer `read` must understand; gives up after ten seconds. Never rejects. */
export async function ask<Op extends OperationFor<'client'>>(
  op: Op,
  input: InputOf<Op>,
  read: Read<ResponseOf<Op>>,
): Promise<Outcome<ResponseOf<Op>>> {
  try {
    const { body, age } = await post(JSON.stringify({ data: { op, input } }));
    const outcome = outcomeFromBody(body, read);
    return outcome.kind === 'ok' && age > 0 ? { ...outcome, age } : outcome;
  } catch {
    return { kind: 'unreachable', cause: navigator.onLine ? 'silent' : 'offline' };
  }
}

/** Reads a callable's response. One that this page is too old or too new for is told apart from none. */
export function outcomeFromBody<Answer>(body: unknown, read: Read<Answer>): Outcome<Answer> {
  if (success(body)) {
    const response = read(body.result);
    return response === null ? { kind: 'outdated', isRefusal: false } : { kind: 'ok', response };
  }
  if (failure(body) && refusalFrame(body.error.details)) {
    const { details } = body.error;
    return refusalShape(details) ? { kind: 'refused', details } : { kind: 'outdated', isRefusal: true };
  }
  return { kind: 'unreachable', cause: 'malformed' };
}

// The one way to ask the service: an operation in, an outcome out (Firebase's callable protocol over fetch).
import type { InputOf, OperationName, ReasonOf, ResponseOf } from '@holdfast/contract/operations.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import { type Door, post } from './post.ts';
import { anything, record } from './shape.ts';
import { isRefusal } from './refusal-shape.ts';
import type { OutcomeOf } from './outcome.ts';

const success = record<{ result: unknown }>({ result: anything });
const failure = record<{ error: { details: unknown } }>({
  error: record<{ details: unknown }>({ details: anything }),
});

/** How a page reads what comes back for `Op`; null where it cannot. */
export interface Reader<Op extends OperationName> {
  response: (value: unknown) => ResponseOf<Op> | null;
  /** Also null for a reason that `Op` does not declare. */
  refusal: (value: unknown) => RefusalDetails<ReasonOf<Op>> | null;
}

/** Asks for `op`, by default as a client; gives up after ten seconds. Never rejects. */
export async function ask<Op extends OperationName>(
  op: Op,
  input: InputOf<Op>,
  reader: Reader<Op>,
  door?: Door,
): Promise<OutcomeOf<Op>> {
  try {
    const { body, age } = await post(JSON.stringify({ data: { op, input } }), door);
    const outcome = outcomeFromBody(body, reader);
    return outcome.kind === 'ok' && age > 0 ? { ...outcome, age } : outcome;
  } catch {
    return { kind: 'unreachable', cause: navigator.onLine ? 'silent' : 'offline' };
  }
}

/** Reads a callable's response. One that this page is too old or too new for is told apart from none. */
export function outcomeFromBody<Op extends OperationName>(body: unknown, reader: Reader<Op>): OutcomeOf<Op> {
  if (success(body)) {
    const response = reader.response(body.result);
    return response === null ? { kind: 'outdated', isRefusal: false } : { kind: 'ok', response };
  }
  if (failure(body) && isRefusal(body.error.details)) {
    const details = reader.refusal(body.error.details);
    return details ? { kind: 'refused', details } : { kind: 'outdated', isRefusal: true };
  }
  return { kind: 'unreachable', cause: 'malformed' };
}

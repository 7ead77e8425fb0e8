// What the booking page asks the service.
import type { ClientInput, ClientResponse } from '@holdfast/contract/client-operations.ts';
import { answerShapes, type PageOperation } from './answer-shapes.ts';
import { ask } from './ask.ts';
import type { Outcome } from './outcome.ts';

/** Asks for `op`; gives up after ten seconds. Never rejects. */
export function call<Op extends PageOperation>(
  op: Op,
  input: ClientInput<Op>,
): Promise<Outcome<ClientResponse<Op>>> {
  return ask(op, input, answerShapes[op]);
}

// What the booking page asks before a time is chosen; read by hand-written shapes, as the schemas would make it late.
import type { ClientInput, ClientResponse } from '@holdfast/contract/client-operations.ts';
import { ask } from '../../../shared/calls/ask.ts';
import { byShape } from '../../../shared/calls/shape.ts';
import { firstViewShapes, type FirstViewOperation } from './first-view-shapes.ts';
import type { Outcome } from '../../../shared/calls/outcome.ts';

/** Asks for `op`; gives up after ten seconds. Never rejects. */
export function callFirstView<Op extends FirstViewOperation>(
  op: Op,
  input: ClientInput<Op>,
): Promise<Outcome<ClientResponse<Op>>> {
  return ask(op, input, byShape(firstViewShapes[op]));
}

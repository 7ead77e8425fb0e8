// What the manage page asks the service.
import type { ClientInput, ClientResponse } from '@holdfast/contract/client-operations.ts';
import { ask } from '../../../shared/calls/ask.ts';
import { manageShapes, type ManageOperation } from '../../../shared/calls/manage-shapes.ts';
import type { Outcome } from '../../../shared/calls/outcome.ts';

/** Asks for `op`; gives up after ten seconds. Never rejects. */
export function callManage<Op extends ManageOperation>(
  op: Op,
  input: ClientInput<Op>,
): Promise<Outcome<ClientResponse<Op>>> {
  return ask(op, input, manageShapes[op]);
}

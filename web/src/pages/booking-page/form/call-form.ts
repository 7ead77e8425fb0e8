// What the form asks the service: to hold the chosen start, and to book it.
import type { InputOf, OperationFor, ResponseOf } from '@holdfast/contract/operations.ts';
import { confirmBooking } from '@holdfast/contract/booking/confirm-booking.ts';
import { holdSlot } from '@holdfast/contract/hold/hold-slot.ts';
import { releaseHold } from '@holdfast/contract/hold/release-hold.ts';
import { ask } from '../../../shared/calls/ask.ts';
import { readBySchema } from '../../../shared/calls/read-by-schema.ts';
import type * as z from 'zod/mini';
import type { Outcome } from '../../../shared/calls/outcome.ts';

type FormOperation = Extract<OperationFor<'client'>, 'holdSlot' | 'releaseHold' | 'confirmBooking'>;

const responses: { [Op in FormOperation]: z.ZodMiniType<ResponseOf<Op>> } = {
  holdSlot: holdSlot.response,
  releaseHold: releaseHold.response,
  confirmBooking: confirmBooking.response,
};

/** Asks for `op`; gives up after ten seconds. Never rejects. */
export function callForm<Op extends FormOperation>(
  op: Op,
  input: InputOf<Op>,
): Promise<Outcome<ResponseOf<Op>>> {
  return ask(op, input, (value) => readBySchema(responses[op], value));
}

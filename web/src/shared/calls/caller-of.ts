// Asks and reads by the contract's own rows, where its schemas are at hand.
import type {
  InputOf,
  OperationFor,
  OperationName,
  ReasonOf,
  ResponseOf,
} from '@holdfast/contract/operations.ts';
import type { RefusalDetails, RefusalParams, RefusalReason } from '@holdfast/contract/refusals.ts';
import { ask, type Reader } from './ask.ts';
import { bookingTypeShape, pauseShape } from './part-shapes.ts';
import { instantText, listOf, nullOr, oneOf, record, type Shape, text } from './shape.ts';
import { plainParams, refusalShape, type ParamShapes } from './refusal-shape.ts';
import { readBySchema } from './read-by-schema.ts';
import type { OutcomeOf, PageReason } from './outcome.ts';
import type * as z from 'zod/mini';

const alternatives = record<{ alternatives: string[] }>({ alternatives: listOf(instantText) });
/** What comes with the refusals that clients meet. */
export const clientParams: ParamShapes<PageReason> = {
  ...plainParams,
  'slot-taken': alternatives,
  'slot-not-offered': alternatives,
  paused: pauseShape,
  'terms-changed': record<RefusalParams['terms-changed']>({ type: bookingTypeShape }),
  'hold-over': record<RefusalParams['hold-over']>({ state: oneOf('released', 'ended', 'lost', 'booked') }),
  'too-many-holds': record<RefusalParams['too-many-holds']>({ limit: oneOf('visitor', 'day') }),
  'booking-over': record<RefusalParams['booking-over']>({ state: oneOf('cancelled', 'begun') }),
  'change-closed': record<RefusalParams['change-closed']>({
    change: oneOf('cancel', 'move'),
    why: oneOf('too-late', 'too-many-moves', 'not-offered'),
    contact: nullOr(text),
  }),
  'idempotency-mismatch': record<RefusalParams['idempotency-mismatch']>({ bookingReference: text }),
};
const clientRefusal = refusalShape(clientParams);

/** What an operation's row says of its endings. */
export interface Row<Op extends OperationName> {
  readonly response: z.ZodMiniType<ResponseOf<Op>>;
  readonly refuses: readonly ReasonOf<Op>[];
}

/** Calls the operations whose rows it is given. */
export function callerOf<Op extends OperationFor<'client'>>(rows: { readonly [Each in Op]: Row<Each> }) {
  return <Each extends Op>(op: Each, input: InputOf<Each>): Promise<OutcomeOf<Each>> =>
    ask<Each>(op, input, readerOf(rows[op]));
}

export function readerOf<Op extends OperationFor<'client'>>(row: Row<Op>): Reader<Op> {
  return readerWith(row, row.refuses, clientRefusal);
}

/** Reads by the row; `isKnown` holds what comes with a refusal to its shape. */
export function readerWith<Op extends OperationName>(
  { response }: Pick<Row<Op>, 'response'>,
  refuses: readonly RefusalReason[],
  isKnown: Shape<RefusalDetails>,
): Reader<Op> {
  const declared: readonly string[] = [...refuses, 'invalid-request', 'unavailable', 'internal'];
  const isDeclared = (value: unknown): value is RefusalDetails<ReasonOf<Op>> =>
    isKnown(value) && declared.includes(value.reason);
  return {
    response: (value: unknown) => readBySchema(response, value),
    refusal: (value: unknown) => (isDeclared(value) ? value : null),
  };
}

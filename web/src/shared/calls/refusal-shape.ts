// The shape of every refusal, held to the contract's types by the compiler.
import type { RefusalDetails, RefusalParams, RefusalReason } from '@holdfast/contract/refusals.ts';
import { bookingTypeShape } from './part-shapes.ts';
import { boolean, instantText, listOf, nullOr, oneOf, record, text, type Shape } from './shape.ts';

const nothing = record<Record<string, never>>({});
const alternatives = record<{ alternatives: string[] }>({ alternatives: listOf(instantText) });
const paramShapes: { [Reason in RefusalReason]: Shape<RefusalParams[Reason]> } = {
  'invalid-request': record<RefusalParams['invalid-request']>({ path: text, problem: text }),
  'not-found': nothing,
  'slot-taken': alternatives,
  'slot-not-offered': alternatives,
  'terms-changed': record<RefusalParams['terms-changed']>({ type: bookingTypeShape }),
  'hold-over': record<RefusalParams['hold-over']>({ state: oneOf('released', 'ended', 'lost', 'booked') }),
  'too-many-holds': record<RefusalParams['too-many-holds']>({ limit: oneOf('visitor', 'day') }),
  'booking-over': record<RefusalParams['booking-over']>({ state: oneOf('cancelled', 'begun') }),
  'change-closed': record<RefusalParams['change-closed']>({
    change: oneOf('cancel', 'move'),
    why: oneOf('too-late', 'too-many-moves', 'not-offered'),
    contact: nullOr(text),
  }),
  'breaks-rules': record<RefusalParams['breaks-rules']>({
    rules: listOf(oneOf('hours', 'grid', 'notice', 'window', 'limit')),
  }),
  'not-begun': nothing,
  unauthenticated: nothing,
  'idempotency-mismatch': record<RefusalParams['idempotency-mismatch']>({ bookingReference: text }),
  unavailable: nothing,
  internal: nothing,
};

/** Any refusal, also one with a reason or parameters that this page does not know. */
export const refusalFrame = record<{
  reason: string;
  reference: string;
  retryable: boolean;
  params: unknown;
}>({
  reason: text,
  reference: text,
  retryable: boolean,
  params: (value): value is unknown => value !== undefined,
});

export const refusalShape: Shape<RefusalDetails> = (value): value is RefusalDetails =>
  refusalFrame(value) && isReason(value.reason) && paramShapes[value.reason](value.params);

function isReason(reason: string): reason is RefusalReason {
  return Object.hasOwn(paramShapes, reason);
}

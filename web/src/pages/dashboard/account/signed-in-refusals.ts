// What comes with the refusals that signed-in people meet: a reason that is missing here does not compile.
import * as z from 'zod/mini';
import type { Audience } from '@holdfast/contract/operation.ts';
import type { OperationFor, ReasonOf } from '@holdfast/contract/operations.ts';
import { ownRuleField } from '@holdfast/contract/parts/own-rules.ts';
import type { RefusalDetails, RefusalParams } from '@holdfast/contract/refusals.ts';
import { clientParams } from '../../../shared/calls/caller-of.ts';
import { type ParamShapes, refusalShape } from '../../../shared/calls/refusal-shape.ts';
import { instantText, listOf, number, oneOf, record, type Shape, text } from '../../../shared/calls/shape.ts';

/** The operations that need an ID token. */
export type SignedInOperation = OperationFor<Exclude<Audience, 'client'>>;
export type SignedInReason = ReasonOf<SignedInOperation>;

const nothing = record<Record<string, never>>({});

const params: ParamShapes<SignedInReason> = {
  ...clientParams,
  unauthenticated: nothing,
  'not-begun': nothing,
  'not-closable': nothing,
  'occurred-again': nothing,
  'not-sent-again': record<RefusalParams['not-sent-again']>({
    why: oneOf('cancelled', 'changed', 'stopped', 'over', 'sent', 'too-often', 'mail-off', 'not-wanted'),
  }),
  'changed-elsewhere': nothing,
  'name-taken': nothing,
  'not-admitted': nothing,
  'key-used': nothing,
  'not-blockable': record<RefusalParams['not-blockable']>({
    why: oneOf('over', 'too-far', 'start-skipped', 'end-skipped', 'all-skipped'),
  }),
  'time-taken': record<RefusalParams['time-taken']>({
    bookings: listOf(
      record<RefusalParams['time-taken']['bookings'][number]>({ id: text, start: instantText }),
    ),
    bookingCount: number,
    holdCount: number,
    blockCount: number,
  }),
  'too-many': record<RefusalParams['too-many']>({ limit: oneOf('types', 'bookings') }),
  'breaks-rules': record<RefusalParams['breaks-rules']>({ rules: listOf(fits(ownRuleField)) }),
};

export const signedInRefusal: Shape<RefusalDetails> = refusalShape(params);

/** What the contract has a schema for. */
function fits<Value>(schema: z.ZodMiniType<Value>): Shape<Value> {
  return (value): value is Value => z.safeParse(schema, value).success;
}

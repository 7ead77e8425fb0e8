// The shape of a refusal, held to the contract's types by the compiler.
import type { RefusalDetails, RefusalParams, RefusalReason } from '@holdfast/contract/refusals.ts';
import { anything, boolean, record, text, type Shape } from './shape.ts';

/** What comes with each of these reasons; one that is missing does not compile. */
export type ParamShapes<Reason extends RefusalReason> = {
  readonly [Each in Reason]: Shape<RefusalParams[Each]>;
};

const nothing = record<Record<string, never>>({});

/** The reasons of every operation that reads or changes what somebody named. */
export const plainParams: ParamShapes<'invalid-request' | 'not-found' | 'unavailable' | 'internal'> = {
  'invalid-request': record<RefusalParams['invalid-request']>({ path: text, problem: text }),
  'not-found': nothing,
  unavailable: nothing,
  internal: nothing,
};

/** Any refusal, also one with a reason or parameters that this page does not know. */
export const isRefusal = record<{ reason: string; reference: string; retryable: boolean; params: unknown }>({
  reason: text,
  reference: text,
  retryable: boolean,
  params: anything,
});

/** A refusal for one of these reasons. */
export function refusalShape<Reason extends RefusalReason>(
  shapes: ParamShapes<Reason>,
): Shape<RefusalDetails<Reason>> {
  const known = new Map<string, Shape<unknown>>(Object.entries(shapes));
  return (value): value is RefusalDetails<Reason> =>
    isRefusal(value) && known.get(value.reason)?.(value.params) === true;
}

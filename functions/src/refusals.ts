// Refusals as use cases return them: the wire's reasons with their parameters, as values.
import type { RefusalParams, RefusalReason } from '@holdfast/contract/refusals.ts';

/** Everything a use case may refuse with. `internal` is not among them: faults are thrown. */
export type Refusal = {
  [Kind in Exclude<RefusalReason, 'internal'>]: { kind: Kind; params: RefusalParams[Kind] };
}[Exclude<RefusalReason, 'internal'>];

export const notFound: Refusal = { kind: 'not-found', params: {} };
export const unavailable = { kind: 'unavailable', params: {} } as const satisfies Refusal;

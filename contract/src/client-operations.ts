// What a client's page may ask, by the names that pages use.
import type { InputOf, OperationFor, ResponseOf } from './operations.ts';

export type ClientOperation = OperationFor<'client'>;
/** What a caller sends for `Op`, before trimming and other normalising. */
export type ClientInput<Op extends ClientOperation> = InputOf<Op>;
export type ClientResponse<Op extends ClientOperation> = ResponseOf<Op>;

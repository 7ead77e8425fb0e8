// What an operation is: whom it serves, what it takes and returns, and why it may refuse.
import type * as z from 'zod/mini';
import type { RefusalReason } from './refusals.ts';

/** Who calls: anyone through the callable `client`, or a provider with an ID token through `provider`. */
export type Audience = 'client' | 'provider';

/**
 * One row of the table of operations. `refuses` lists its own reasons. Every operation may also refuse with
 * `invalid-request`, `unavailable` and `internal`, and one for providers with `unauthenticated`.
 */
export function operation<
  Request extends z.ZodMiniType,
  Response extends z.ZodMiniType,
  const Who extends Audience,
  const Reason extends RefusalReason = never,
>(row: {
  readonly for: Who;
  readonly request: Request;
  readonly response: Response;
  readonly refuses: readonly Reason[];
}) {
  return row;
}

// What an operation is: whom it serves, what it takes and returns, and why it may refuse.
import type * as z from 'zod/mini';
import type { RefusalReason } from './refusals.ts';

/**
 * Who calls: anyone through the callable `client`; through `provider`, with an ID token, a provider, or an
 * account that may not be one yet.
 */
export type Audience = 'client' | 'account' | 'provider';

/**
 * One row of the table of operations. `refuses` lists its own reasons. Every operation may also refuse with
 * `invalid-request`, `unavailable` and `internal`, and one that needs an ID token with `unauthenticated`.
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

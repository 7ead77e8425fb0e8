// Wraps a use case in its contract: checks the request before it and the response after it.
import type { OperationName, RefusalOf, ResponseOf } from '@holdfast/contract/operations.ts';
import type { Refusal, RefusalReason } from '@holdfast/contract/refusals.ts';
import type { Result } from '@holdfast/core/result.ts';
import * as z from 'zod/mini';
import type { Deps } from '../deps.ts';
import { problemFromIssues } from './request-problem.ts';

/** What an operation's use case returns: its response, or a refusal that the contract declares. */
export type Outcome<Op extends OperationName> = Result<ResponseOf<Op>, RefusalOf<Op>>;

/** A refusal of any operation. */
export interface AnyRefusal {
  readonly kind: RefusalReason;
  readonly params: object;
}

/** `caller` is the provider or the account that calls, or null for clients. */
export type Handler<Caller> = (
  deps: Deps,
  input: unknown,
  caller: Caller,
) => Promise<Result<unknown, AnyRefusal>>;

/** Throws if the contract does not describe the response. */
export function handler<Request, Response, Reason extends RefusalReason, Caller>(
  row: {
    readonly request: z.ZodMiniType<Request>;
    readonly response: z.ZodMiniType<Response>;
    readonly refuses: readonly Reason[];
  },
  useCase: (
    deps: Deps,
    request: Request,
    caller: Caller,
  ) => Promise<Result<Response, Refusal<NoInfer<Reason> | 'invalid-request' | 'unavailable'>>>,
): Handler<Caller> {
  return async (deps, input, caller) => {
    const request = z.safeParse(row.request, input);
    if (!request.success) {
      const params = problemFromIssues(request.error.issues);
      return { ok: false, refusal: { kind: 'invalid-request', params } };
    }
    const result = await useCase(deps, request.data, caller);
    return result.ok ? { ok: true, value: z.parse(row.response, result.value) } : result;
  };
}

// A use case behind its contract: what comes in is checked before it, what goes out after it.
import type { OperationName, RefusalOf, ResponseOf } from '@holdfast/contract/operations.ts';
import type { Refusal, RefusalReason } from '@holdfast/contract/refusals.ts';
import type { Result } from '@holdfast/core/result.ts';
import * as z from 'zod/mini';
import type { Deps } from '../deps.ts';
import { problemFromIssues } from './request-problem.ts';

/** What the use case of an operation returns: its response, or one of the refusals that its row declares. */
export type Answer<Op extends OperationName> = Result<ResponseOf<Op>, RefusalOf<Op>>;

/** A "no" on its way to the wire. */
export interface AnyRefusal {
  readonly kind: RefusalReason;
  readonly params: object;
}

/** `caller` is whom the call is from: nobody in particular for clients, the provider for providers. */
export type Handler<Caller> = (
  deps: Deps,
  input: unknown,
  caller: Caller,
) => Promise<Result<unknown, AnyRefusal>>;

/** A response that the contract does not describe is a fault and stays inside. */
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

// A use case behind its contract: what comes in is checked before it, what goes out after it.
import type { Result } from '@holdfast/core/result.ts';
import * as z from 'zod/mini';
import type { Deps } from '../deps.ts';
import type { Refusal } from '../refusals.ts';
import { problemFromIssues } from './request-problem.ts';

/** `caller` is whom the call is from: nobody in particular for clients, the provider's id for providers. */
export type Handler<Caller> = (
  deps: Deps,
  input: unknown,
  caller: Caller,
) => Promise<Result<unknown, Refusal>>;

/** An answer that the contract does not describe is a fault and stays inside. */
export function handler<Request, Response, Caller>(
  schemas: { readonly request: z.ZodMiniType<Request>; readonly response: z.ZodMiniType<Response> },
  useCase: (deps: Deps, request: Request, caller: Caller) => Promise<Result<Response, Refusal>>,
): Handler<Caller> {
  return async (deps, input, caller) => {
    const request = z.safeParse(schemas.request, input);
    if (!request.success) {
      return {
        ok: false,
        refusal: { kind: 'invalid-request', params: problemFromIssues(request.error.issues) },
      };
    }
    const result = await useCase(deps, request.data, caller);
    return result.ok ? { ok: true, value: z.parse(schemas.response, result.value) } : result;
  };
}

// Which use case answers which operation of the `client` callable, each behind its contract.
import { type ClientOperation, clientOperations } from '@holdfast/contract/client-operations.ts';
import type { Result } from '@holdfast/core/result.ts';
import * as z from 'zod/mini';
import type { Deps } from '../deps.ts';
import type { Refusal } from '../refusals.ts';
import { cancelBooking } from '../use-cases/cancel-booking.ts';
import { confirmBooking } from '../use-cases/confirm-booking.ts';
import { holdSlot } from '../use-cases/hold-slot.ts';
import { listSlots } from '../use-cases/list-slots.ts';
import { openBookingPage } from '../use-cases/open-booking-page.ts';
import { releaseHold } from '../use-cases/release-hold.ts';
import { rescheduleBooking } from '../use-cases/reschedule-booking.ts';
import { stopReminders } from '../use-cases/stop-reminders.ts';
import { viewBooking } from '../use-cases/view-booking.ts';
import { problemFromIssues } from './request-problem.ts';

export type Handler = (deps: Deps, input: unknown) => Promise<Result<unknown, Refusal>>;

export const clientHandlers: Readonly<Record<ClientOperation, Handler>> = {
  openBookingPage: handler(clientOperations.openBookingPage, openBookingPage),
  listSlots: handler(clientOperations.listSlots, listSlots),
  holdSlot: handler(clientOperations.holdSlot, holdSlot),
  releaseHold: handler(clientOperations.releaseHold, releaseHold),
  confirmBooking: handler(clientOperations.confirmBooking, confirmBooking),
  viewBooking: handler(clientOperations.viewBooking, viewBooking),
  rescheduleBooking: handler(clientOperations.rescheduleBooking, rescheduleBooking),
  stopReminders: handler(clientOperations.stopReminders, stopReminders),
  cancelBooking: handler(clientOperations.cancelBooking, cancelBooking),
};

/** Checks the request before the use case and its answer after it: what the contract does not describe is a fault and stays inside. */
function handler<Request, Response>(
  schemas: { readonly request: z.ZodMiniType<Request>; readonly response: z.ZodMiniType<Response> },
  useCase: (deps: Deps, request: Request) => Promise<Result<Response, Refusal>>,
): Handler {
  return async (deps, input) => {
    const request = z.safeParse(schemas.request, input);
    if (!request.success) {
      return {
        ok: false,
        refusal: { kind: 'invalid-request', params: problemFromIssues(request.error.issues) },
      };
    }
    const result = await useCase(deps, request.data);
    return result.ok ? { ok: true, value: z.parse(schemas.response, result.value) } : result;
  };
}

// The table of what a provider's dashboard may ask: one row per operation. Who asks is said by the ID token, never by the request.
import { bookForClientRequest, bookForClientResponse } from './booking/book-for-client.ts';
import { cancelAsProviderRequest, cancelAsProviderResponse } from './booking/cancel-as-provider.ts';
import { markNoShowRequest, markNoShowResponse } from './booking/mark-no-show.ts';
import {
  rescheduleAsProviderRequest,
  rescheduleAsProviderResponse,
} from './booking/reschedule-as-provider.ts';

/** Request and response schema of every operation behind the `provider` callable. */
export const providerOperations = {
  bookForClient: { request: bookForClientRequest, response: bookForClientResponse },
  rescheduleAsProvider: { request: rescheduleAsProviderRequest, response: rescheduleAsProviderResponse },
  cancelAsProvider: { request: cancelAsProviderRequest, response: cancelAsProviderResponse },
  markNoShow: { request: markNoShowRequest, response: markNoShowResponse },
} as const;

export type ProviderOperations = typeof providerOperations;
export type ProviderOperation = keyof ProviderOperations;

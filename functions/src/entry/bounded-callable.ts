// What a callable reads at all: the SDK decodes bodies by recursion, and writes keys, claims and headers of callers into its log.
import type { CallableFunction, HttpsFunction } from 'firebase-functions/https';
import { newLogReference } from '../store/ids-and-fingerprints.ts';
import { keepBearerToken } from './bearer-token.ts';
import { bodyProblem } from './body-problem.ts';
import { logCall } from './log.ts';
import { errorFromRefusal } from './refusal-errors.ts';

// Tokens are verified by us, without a word in the log; `accept` could ask for an event stream; the rest names traces.
const unseenHeaders = [
  'authorization',
  'x-firebase-appcheck',
  'firebase-instance-id-token',
  'accept',
  'x-cloud-trace-context',
  'traceparent',
];

/**
 * The same callable, except that a body which is no plain request is refused as `invalid-request` unread, and that the SDK
 * sees no header that it would act upon or log. The token is kept for `uidOfCaller`.
 */
export function boundedCallable(callable: CallableFunction<unknown, unknown>): HttpsFunction {
  const bounded = async (...[request, response]: Parameters<HttpsFunction>): Promise<void> => {
    keepBearerToken(request);
    for (const name of unseenHeaders) delete request.headers[name];
    const problem = bodyProblem(request);
    if (problem === null) return callable(request, response);
    const reference = newLogReference();
    const error = errorFromRefusal({ kind: 'invalid-request', params: { path: '', problem } }, reference);
    logCall({ op: 'unread', outcome: 'invalid-request', milliseconds: 0, reference });
    response.status(error.httpErrorCode.status).json({ error: error.toJSON() });
  };
  // The deploy tools find a function by the properties that the SDK put on it.
  return Object.defineProperties(bounded, Object.getOwnPropertyDescriptors(callable)) as HttpsFunction;
}

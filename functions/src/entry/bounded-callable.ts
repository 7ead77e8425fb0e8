// Guards a callable: the SDK decodes bodies recursively and logs keys, tokens and headers of callers.
import type { CallableFunction, HttpsFunction } from 'firebase-functions/https';
import { newLogReference } from '../store/ids-and-fingerprints.ts';
import { keepBearerToken } from './bearer-token.ts';
import { bodyProblem } from './body-problem.ts';
import { logCall } from './log.ts';
import { errorFromRefusal } from './refusal-errors.ts';

// We verify tokens ourselves, unlogged. `accept` could ask for an event stream; the rest are traces.
const unseenHeaders = [
  'authorization',
  'x-firebase-appcheck',
  'firebase-instance-id-token',
  'accept',
  'x-cloud-trace-context',
  'traceparent',
];

/**
 * Refuses a body that is not a plain request as `invalid-request` without decoding it, and hides headers that
 * the SDK would act on or log. `accountOfCaller` still finds the token.
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
  // The deploy tools recognise a function by properties that the SDK sets on it.
  return Object.defineProperties(bounded, Object.getOwnPropertyDescriptors(callable)) as HttpsFunction;
}

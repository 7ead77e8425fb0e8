// A bound on what a callable reads at all: the SDK decodes a body by recursion before any handler of ours sees it.
import { limits } from '@holdfast/contract/limits.ts';
import type { CallableFunction, HttpsFunction, Request } from 'firebase-functions/https';
import { newLogReference } from '../adapters/hashing.ts';
import { logCall } from './log.ts';
import { errorFromRefusal } from './refusal-errors.ts';

// The deepest honest request has five levels: body, data, input, answers, answer.
const deepest = 16;

/** The same callable, except that bodies too large or nested too deeply are refused as `invalid-request` unread. */
export function boundedCallable(callable: CallableFunction<unknown, unknown>): HttpsFunction {
  const bounded = async (...[request, response]: Parameters<HttpsFunction>): Promise<void> => {
    const problem = problemOf(request);
    if (problem === null) return callable(request, response);
    const reference = newLogReference();
    const error = errorFromRefusal({ kind: 'invalid-request', params: { path: '', problem } }, reference);
    logCall({ op: 'unread', outcome: 'invalid-request', milliseconds: 0, reference });
    response.status(error.httpErrorCode.status).json({ error: error.toJSON() });
  };
  // The deploy tools find a function by the properties that the SDK put on it.
  return Object.defineProperties(bounded, Object.getOwnPropertyDescriptors(callable)) as HttpsFunction;
}

function problemOf(request: Request): string | null {
  const body = request.rawBody;
  if (body === undefined) return null;
  if (body.length > limits.requestBytes) return `too large: at most ${limits.requestBytes} bytes`;
  return nestingOf(body) > deepest ? `nested too deeply: at most ${deepest} levels` : null;
}

/** The deepest level of brackets outside strings; `body` is JSON that was parsed before. */
function nestingOf(body: Uint8Array): number {
  let depth = 0;
  let deepestSeen = 0;
  let inString = false;
  for (let index = 0; index < body.length; index += 1) {
    const byte = body[index];
    if (inString) {
      if (byte === 0x5c) index += 1;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x5b || byte === 0x7b) deepestSeen = Math.max(deepestSeen, (depth += 1));
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return deepestSeen;
}

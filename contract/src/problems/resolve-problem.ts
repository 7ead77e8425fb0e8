// `resolveProblem`: a provider declares a problem settled. It stays closed until its cause occurs anew.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { instantField, problemIdField } from '../parts/fields.ts';

/**
 * Another provider's problem, the deployment's and an unknown one are `not-found`. `not-closable`: this kind
 * ends when its cause does. `occurred-again`: it came up since `at`. Closing a solved one changes nothing.
 */
export const resolveProblem = operation({
  for: 'provider',
  /** `at` is the problem's as the caller sees it. */
  request: z.strictObject({ problem: problemIdField, at: instantField }),
  response: z.strictObject({ resolved: z.literal(true) }),
  refuses: ['not-found', 'not-closable', 'occurred-again'],
});

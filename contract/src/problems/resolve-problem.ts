// `resolveProblem`: a provider declares a problem settled. It stays closed until its cause occurs anew.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { problemIdField } from '../parts/fields.ts';

/**
 * Another provider's problem, the deployment's and an unknown one are `not-found`. `not-closable`: this kind
 * ends when its cause does. Closing one that is solved changes nothing.
 */
export const resolveProblem = operation({
  for: 'provider',
  request: z.strictObject({ problem: problemIdField }),
  response: z.strictObject({ resolved: z.literal(true) }),
  refuses: ['not-found', 'not-closable'],
});

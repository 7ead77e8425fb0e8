// `blockTime`: the provider takes free time for themselves, such as an afternoon off.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { limits } from '../limits.ts';
import { blockIdField, idempotencyKeyField, instantField } from '../parts/fields.ts';
import { localTimeField } from './availability-input.ts';

/** Readings of the provider's clock. An end at or before the start is on the next day: at most 24 hours. */
export const blockTime = operation({
  for: 'provider',
  request: z.strictObject({
    key: idempotencyKeyField,
    date: z.iso.date().check(z.regex(/^2[01]\d\d-/, 'a year from 2000 to 2199')),
    start: localTimeField.check(z.refine((start) => start !== '24:00', 'a local time before 24:00')),
    end: localTimeField,
    label: z.string().check(z.maxLength(limits.labelCharacters)),
  }),
  response: z.strictObject({
    block: z.strictObject({
      id: blockIdField,
      from: instantField,
      to: instantField,
      date: z.string(),
      start: z.string(),
      end: z.string(),
      label: z.string(),
    }),
  }),
  refuses: ['not-blockable', 'time-taken', 'key-used'],
});

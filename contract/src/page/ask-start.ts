// `askStart`: whether one wished start is free and, if not, why, as far as a visitor may know.
import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { operation } from '../operation.ts';
import { clocksPart, visitorZoneField } from '../parts/clocks.ts';
import { holdSecretField, instantField, slugField } from '../parts/fields.ts';

/**
 * Nobody learns who or what has a time: appointments, holds, blocked time and limits are all `taken`, or
 * `full` if the whole local date has no free start. Beyond the booking window all is `window`.
 */
export const askStart = operation({
  for: 'client',
  request: z.strictObject({
    slug: slugField,
    type: slugField,
    start: instantField,
    /** The caller's own hold. Its time counts as free. */
    ownHold: z.optional(holdSecretField),
    /** The visitor's zone. If it is given, the response includes its clock. */
    zone: z.optional(visitorZoneField),
  }),
  response: z.strictObject({
    now: instantField,
    /** Null if it is free. */
    why: z.nullable(z.enum(['paused', 'past', 'hours', 'grid', 'notice', 'window', 'full', 'taken'])),
    /** From when starts are not too soon, and when the booking window ends. */
    noticeEndsAt: instantField,
    windowEndsAt: instantField,
    /** Up to three free starts, earliest first; none if it is free itself. */
    nearest: z.array(instantField).check(z.maxLength(limits.alternatives)),
    /** They cover the wished start, now and the booking window. */
    clocks: clocksPart,
  }),
  refuses: ['not-found'],
});

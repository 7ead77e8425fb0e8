// `viewDays`: the provider's open hours and free times by day, by the engine that lists for clients.
import * as z from 'zod/mini';
import { planDateField } from '../availability/availability-input.ts';
import { limits } from '../limits.ts';
import { operation } from '../operation.ts';
import { clockPart } from '../parts/clocks.ts';
import { instantField } from '../parts/fields.ts';

const dayPart = z.strictObject({
  date: planDateField,
  /** Open hours as joined stretches within the date, whatever is taken. */
  open: z.array(z.strictObject({ from: instantField, to: instantField })),
  /** Distinct starts that clients can book now, of any visible type. A pause is ignored, as in previews. */
  freeCount: z.int(),
});

/** Covers `days` local dates of the provider's zone from `from` on, one row each. */
export const viewDays = operation({
  for: 'provider',
  request: z.strictObject({
    from: planDateField,
    days: z.int().check(z.minimum(1), z.maximum(limits.viewedDays)),
  }),
  response: z.strictObject({
    now: instantField,
    /** Of the provider's zone, from the asked dates on for more than a year. */
    clock: clockPart,
    days: z.array(dayPart).check(z.maxLength(limits.viewedDays)),
  }),
  refuses: [],
});

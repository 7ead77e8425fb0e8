// How a page reads instants: the offsets of a zone over a range, from the one table of clocks that the product brings along.
import * as z from 'zod/mini';
import { instantField } from './fields.ts';

/** The time zone that a visitor's browser names, as it is: an unknown one is never a reason to refuse. */
export const visitorZoneField = z.string().check(z.maxLength(200));

/**
 * A zone and its offsets from UTC. Each segment holds from its `from` until the next one's; the first one covers everything
 * before it too, the last one everything after. Sorted, never empty. `zone` is the present name: `Europe/Kyiv` for `Europe/Kiev`.
 */
export const clockPart = z.strictObject({
  zone: z.string(),
  segments: z
    .array(z.strictObject({ from: instantField, offsetMinutes: z.int() }))
    .check(z.minLength(1), z.maxLength(64)),
});

/**
 * For the range that is listed, or the appointment's time with a margin. `visitor` is null if no zone was named, or none that
 * the product knows: the page then shows the provider's time and says so. Optional in responses for one release.
 */
export const clocksPart = z.strictObject({ provider: clockPart, visitor: z.nullable(clockPart) });

export type Clock = z.infer<typeof clockPart>;
export type Clocks = z.infer<typeof clocksPart>;

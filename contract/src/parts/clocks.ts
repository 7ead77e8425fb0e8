// How a page reads instants: a zone's offsets over a range, from the product's own table of clocks.
import * as z from 'zod/mini';
import { instantField } from './fields.ts';

/** The time zone that a visitor's browser names, unchecked: an unknown zone is never a reason to refuse. */
export const visitorZoneField = z.string().check(z.maxLength(200));

/**
 * A zone's offsets from UTC. Each segment holds from its `from` until the next one's; the first one also
 * covers everything before it, the last one everything after it.
 */
export const clockPart = z.strictObject({
  /** The present name: `Europe/Kyiv` for `Europe/Kiev`. */
  zone: z.string(),
  /** Sorted, never empty. Room for every change of any zone from 2000 to the end of the table of clocks. */
  segments: z
    .array(z.strictObject({ from: instantField, offsetMinutes: z.int() }))
    .check(z.minLength(1), z.maxLength(96)),
});

/**
 * Covers the listed range, or the appointment with a margin. Optional for one release. Without a known zone
 * `visitor` is null, and the page shows the provider's time and says so.
 */
export const clocksPart = z.strictObject({ provider: clockPart, visitor: z.nullable(clockPart) });

export type Clock = z.infer<typeof clockPart>;
export type Clocks = z.infer<typeof clocksPart>;

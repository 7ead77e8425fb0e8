// What the provider is shown of their feed.
import * as z from 'zod/mini';
import { feedContentField } from '../parts/feed-content.ts';

export const feedPart = z.strictObject({
  /** Follows the origin of the pages. */
  path: z.string().check(z.regex(/^\/feed\/[A-Za-z0-9_-]{43}\.ics$/)),
  shows: feedContentField,
  /** Since a calendar last asked. Null = none has. */
  hoursSinceFetch: z.nullable(z.int().check(z.nonnegative())),
});

/** Null = there is none: no address leads to the provider's appointments. */
export const feedResponse = z.strictObject({ feed: z.nullable(feedPart) });

// A provider's feed as stored: its secret, and what of each appointment it shows.
import * as z from 'zod/mini';
import { feedContentField } from '../parts/feed-content.ts';

/** `feeds/{uid}`. No browser reads it. */
export const feedSchema = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    v: z.literal(1),
    providerId: z.string(),
    /** The last part of the address, kept as it is because its owner may look at it again. */
    secret: z.string(),
    /** The secret's hash. Requests are looked up by it, so that no secret is in a query or an index. */
    key: z.string(),
    shows: feedContentField,
    /** When a calendar last asked, within an hour. Null = not yet. */
    fetchedAt: z.nullable(time),
  });

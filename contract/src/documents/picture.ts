// A provider's picture as stored.
import * as z from 'zod/mini';

/** `providers/{uid}/pictures/current`: a small image as a `data:` address (RFC 2397). */
export const pictureSchema = z.object({ v: z.literal(1), dataUrl: z.string() });

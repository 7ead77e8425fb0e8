// What a provider's feed shows of each appointment.
import * as z from 'zod/mini';

/** `busy`: that the time is taken. `names`: who and where. `details`: what clients wrote as well. */
export const feedContentField = z.enum(['busy', 'names', 'details']);

export type FeedContent = z.infer<typeof feedContentField>;

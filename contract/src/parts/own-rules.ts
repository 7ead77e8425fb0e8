// Availability rules that a provider may override when booking by hand.
import * as z from 'zod/mini';

/** `hours`: weekly hours and overrides. `grid`: the listed starts. `limit`: bookings per day or week. */
export const ownRuleField = z.enum(['hours', 'grid', 'notice', 'window', 'limit']);

export const overrideField = z.array(ownRuleField).check(z.maxLength(5));

export type OwnRule = z.infer<typeof ownRuleField>;

// The rules of their own that providers may go over, each by its name.
import * as z from 'zod/mini';

/** `hours`: weekly hours and overrides. `grid`: the starts of the list. `limit`: bookings per day or week. */
export const ownRuleField = z.enum(['hours', 'grid', 'notice', 'window', 'limit']);

export const overrideField = z.array(ownRuleField).check(z.maxLength(5));

export type OwnRuleName = z.infer<typeof ownRuleField>;

// `saveAvailability`: replaces zone, weekly hours and overrides.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { availabilityInput } from './availability-input.ts';

/**
 * `version` is the one that was edited. Existing bookings stay as they are. `too-many`: in another zone they
 * count in other days, and there are too many to count them anew.
 */
export const saveAvailability = operation({
  for: 'provider',
  request: z.strictObject({ version: z.int(), ...availabilityInput.shape }),
  response: z.strictObject({ version: z.int() }),
  refuses: ['changed-elsewhere', 'too-many'],
});

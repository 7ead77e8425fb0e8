// `saveAvailability`: replaces zone, weekly hours and overrides.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { availabilityInput } from './availability-input.ts';

/** `version` is the one that was edited. Existing bookings stay as they are. */
export const saveAvailability = operation({
  for: 'provider',
  request: z.strictObject({ version: z.int(), ...availabilityInput.shape }),
  response: z.strictObject({ version: z.int() }),
  refuses: ['changed-elsewhere'],
});

// A provider's time zone. It has its own file because its names weigh more than all other fields.
import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { isZoneName } from './zone-names.ts';

/**
 * An IANA zone name that the product knows. Offsets such as `+02:00` have no clock changes and are refused.
 */
export const timeZoneField = z
  .string()
  .check(z.maxLength(limits.timeZoneCharacters), z.refine(isZoneName, 'an IANA time zone'));

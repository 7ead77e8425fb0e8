// The zone of a provider. In a file of its own, because the names it knows weigh more than all other fields.
import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { isZoneName } from './zone-names.ts';

/** An IANA time zone name that the product knows; offsets such as `+02:00` are refused, they know no clock changes. */
export const timeZoneField = z
  .string()
  .check(z.maxLength(limits.timeZoneCharacters), z.refine(isZoneName, 'an IANA time zone'));

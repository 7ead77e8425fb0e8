// A provider as stored: profile and hours.
import * as z from 'zod/mini';
import { accents } from '../parts/accents.ts';
import type { Stored } from './stored.ts';

const range = z.object({ start: z.string(), end: z.string() });
const override = z.object({
  date: z.string(),
  ranges: z.array(range),
  /** The provider's own word for it. */
  label: z.prefault(z.string(), ''),
});

/** `providers/{uid}`. Local times are `HH:MM` and dates `YYYY-MM-DD`, both in `timeZone`. */
export const providerSchema = z.object({
  v: z.literal(1),
  slug: z.string(),
  name: z.string(),
  headline: z.string(),
  /** Where emails to the provider go, and their language. An empty address = no emails. */
  email: z.prefault(z.string(), ''),
  locale: z.prefault(z.string(), 'en'),
  timeZone: z.string(),
  /** `inactive`: disabled by the deployment's owner. `closed`: by the provider, for good. */
  status: z.enum(['active', 'inactive', 'closed']),
  weekly: z.array(z.object({ days: z.array(z.number()), start: z.string(), end: z.string() })),
  overrides: z.array(override),
  /** How clients reach the provider, as the page says it. Empty = by email. */
  contact: z.prefault(z.string(), ''),
  accent: z.prefault(z.enum(accents), 'teal'),
  /** Whether `pictures/current` exists: a page without one reads nothing. `savePicture` sets it. */
  hasPicture: z.prefault(z.boolean(), false),
  /** The sender's name in clients' mail programs. Empty = `name`. */
  senderName: z.prefault(z.string(), ''),
  mailOnBooking: z.prefault(z.boolean(), true),
  /** New bookings are paused until a local date, or until the provider resumes (null). */
  pause: z.prefault(z.nullable(z.object({ until: z.nullable(z.string()), note: z.string() })), null),
  /**
   * Sign-ins from before this moment are worth nothing. Whole seconds since 1970, as `auth_time` of ID tokens
   * (OpenID Connect Core, section 2), so that rules compare both as they are. 0 = never signed out.
   */
  signedOutAt: z.prefault(z.number(), 0),
  /** Count the saves of each part, so that two tabs cannot overwrite each other unseen. */
  profileVersion: z.prefault(z.number(), 0),
  availabilityVersion: z.prefault(z.number(), 0),
});

export type ProviderDocument = Stored<typeof providerSchema>;

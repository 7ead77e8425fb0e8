// A provider as stored: profile and hours.
import * as z from 'zod/mini';
import type { Stored } from './stored.ts';

const range = z.object({ start: z.string(), end: z.string() });

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
  status: z.enum(['active', 'inactive']),
  weekly: z.array(z.object({ days: z.array(z.number()), start: z.string(), end: z.string() })),
  overrides: z.array(z.object({ date: z.string(), ranges: z.array(range) })),
});

export type ProviderDocument = Stored<typeof providerSchema>;

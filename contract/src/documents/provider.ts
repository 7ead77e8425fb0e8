// A provider as it is stored: profile and hours.
import * as z from 'zod/mini';
import type { Stored } from './stored.ts';

const range = z.object({ start: z.string(), end: z.string() });

/** `providers/{uid}`. Local times as `HH:MM`, dates as `YYYY-MM-DD`, in `timeZone`. */
export const providerSchema = z.object({
  v: z.literal(1),
  slug: z.string(),
  name: z.string(),
  headline: z.string(),
  /** Where mails to the provider go, and the language they are in; empty = nowhere. */
  email: z.prefault(z.string(), ''),
  locale: z.prefault(z.string(), 'en'),
  timeZone: z.string(),
  status: z.enum(['active', 'inactive']),
  weekly: z.array(z.object({ days: z.array(z.number()), start: z.string(), end: z.string() })),
  overrides: z.array(z.object({ date: z.string(), ranges: z.array(range) })),
});

export type ProviderDocument = Stored<typeof providerSchema>;

// A provider's profile as they write it.
import * as z from 'zod/mini';
import { accents } from '../parts/accents.ts';
import { emailField, localeField, nameField, slugField } from '../parts/fields.ts';
import { limits, reservedSlugs } from '../limits.ts';

/** The name of a page in its address. */
export const pageSlugField = slugField.check(
  z.refine((slug) => !reservedSlugs.includes(slug), 'this name is reserved'),
);

export const headlineField = z.string().check(z.trim(), z.maxLength(limits.headlineCharacters));

export const profileInput = z.strictObject({
  slug: pageSlugField,
  name: nameField,
  headline: headlineField,
  /** Where emails to the provider go. Clients who answer an email reach it. */
  email: emailField,
  /** The language and region of those emails. */
  locale: localeField,
  /** How clients reach the provider, as the page says it. Empty = by email. */
  contact: z.string().check(z.trim(), z.maxLength(limits.contactCharacters)),
  accent: z.enum(accents),
  /** The sender's name in clients' mail programs. Empty = the provider's name. */
  senderName: z.string().check(z.trim(), z.maxLength(limits.nameCharacters)),
  /** Whether the provider gets an email about each new booking. */
  mailOnBooking: z.boolean(),
});
export type ProfileInput = z.infer<typeof profileInput>;

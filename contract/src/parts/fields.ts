// Fields that several operations share, each with the one definition of what is acceptable.
import * as z from 'zod/mini';
import { type EmailProblem, emailProblem, plainEmail } from './email-address.ts';
import { limits } from '../limits.ts';

/** A provider's page name or a booking type's address: `a-z`, `0-9` and inner hyphens, 3 to 40 characters. */
export const slugField = z
  .string()
  .check(
    z.minLength(limits.slugCharacters.min),
    z.maxLength(limits.slugCharacters.max),
    z.regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/),
  );

/** An instant as RFC 3339 text ending in `Z`: an existing date, years 2000 to 2199, at most milliseconds. */
export const instantField = z.iso
  .datetime()
  .check(z.maxLength(24), z.regex(/^2[01]\d\d-/, 'a year from 2000 to 2199'));

/** A BCP 47 language tag of at most three plain subtags (`en`, `pt-BR`, `zh-Hant-TW`), without extensions. */
export const localeField = z
  .string()
  .check(
    z.maxLength(limits.localeCharacters),
    z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/),
    z.refine(isLocale, 'a language tag'),
  );

/** A person's name: at least one visible character, at most 80 after trimming. */
export const nameField = z.string().check(
  z.trim(),
  z.maxLength(limits.nameCharacters),
  z.refine((text) => /[\p{L}\p{N}]/u.test(text), 'a name with at least one letter or digit'),
);

/**
 * One address of at most 254 characters that mail services deliver to, with ASCII before the `@`. Invisible
 * marks are dropped, and the domain becomes ASCII: `ivan@почта.рф` is `ivan@xn--80a1acny.xn--p1ai`.
 */
export const emailField = z.string().check(
  z.maxLength(4 * limits.emailCharacters),
  z.overwrite(plainEmail),
  z.maxLength(limits.emailCharacters),
  z.refine((email) => emailProblem(email) === null, {
    error: ({ input }) => emailSentences[emailProblem(String(input)) ?? 'not-an-email'],
  }),
);

const emailSentences: Readonly<Record<EmailProblem, string>> = {
  'not-an-email': 'an email address such as name@example.com',
  'email-domain': 'a domain such as example.com after the @',
  'email-name-too-long': 'at most 64 characters before the @',
  'email-name': 'unaccented letters, digits and signs such as . _ + - before the @',
};

export const answerTextField = z.string().check(z.maxLength(limits.textCharacters));

/** Stands for the terms of a booking type as a page shows them. The service makes it. */
export const termsField = z.string().check(z.regex(/^[A-Za-z0-9_-]{16}$/));

/** A UUID (RFC 9562) that the page made when the form opened. The same key means the same attempt. */
export const idempotencyKeyField = z.uuid();

/** Proves that a hold is the caller's: 128 random bits as base64url (RFC 4648). Never in a URL. */
export const holdSecretField = z.string().check(z.regex(/^[A-Za-z0-9_-]{21}[AQgw]$/));

/** A signed manage link's token (RFC 7515 compact form, HMAC-SHA-256), in its one canonical spelling. */
export const manageTokenField = z
  .string()
  .check(
    z.maxLength(limits.manageTokenCharacters),
    z.regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/),
  );

/** A booking's short name, such as `7KQ2-M9XD`. Lower case and a missing hyphen are accepted. */
export const referenceField = z.pipe(
  z.pipe(
    z.string().check(z.maxLength(20)),
    z.transform((text) =>
      text.replace(/[\s-]/g, '').toUpperCase().replace(/[IL]/g, '1').replaceAll('O', '0'),
    ),
  ),
  z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{8}$/)),
);

/** A booking's id: 32 hexadecimal digits. */
export const bookingIdField = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** A notice's id: its booking, kind, recipient and version. */
export const noticeIdField = z
  .string()
  .check(z.regex(/^[0-9a-f]{32}:[a-z0-9-]{1,24}:(?:client|provider):\d{1,12}$/));

/** The id of blocked time: 32 hexadecimal digits. */
export const blockIdField = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** A problem's id: whose it is, its kind and what it is about. No part of a path. */
export const problemIdField = z.string().check(z.maxLength(300), z.regex(/^[^/:]+:[a-z-]+:[^/:]+$/));

/** One visitor's anonymous pass through the page: a UUID that the page made. */
export const visitorField = z.uuid();

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

// What of the stored profile the settings edit.
import type { ProfileInput } from '@holdfast/contract/setup/profile-input.ts';
import { type Language, languages } from '@holdfast/contract/text/languages.ts';
import type { Version } from '../data/draft-state.ts';
import type { OwnProfile } from '../data/own-data.ts';

/** The stored fields, also where today's rules would not take them: then the form says so. */
export function profileValue(profile: OwnProfile): Version<ProfileInput> {
  const { slug, name, headline, email, locale, contact, accent, senderName, mailOnBooking } = profile;
  const value = { slug, name, headline, email, locale, contact, accent, senderName, mailOnBooking };
  return { version: profile.profileVersion, value };
}

/** The language that emails in `locale` are written in. */
export function languageOf(locale: string): Language {
  return languages.find((language) => language === locale.split('-')[0]) ?? 'en';
}

/** `de-SE` from `en-SE`: another language, with the habits of the same region. */
export function inLanguage(locale: string, language: Language): string {
  const region = new Intl.Locale(locale).region;
  return region === undefined ? language : `${language}-${region}`;
}

// The one list of languages: pages, mails and calendar entries have words in all of them.

export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** The first of the wanted languages (BCP 47 tags, the most wanted first) that is ours, whatever its region; else English. */
export function languageFrom(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}

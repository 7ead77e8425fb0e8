// The list of languages. Pages, emails and calendar entries have words in all of them.

export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Our first language among the wanted BCP 47 tags (most wanted first), in any region; otherwise English. */
export function languageFrom(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}

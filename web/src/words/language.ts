// Which of our languages the page speaks.

export const pageLanguages = ['en', 'de'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** The first of the visitor's languages (BCP 47 tags, the most wanted first) that we have; otherwise English. */
export function languageFrom(wanted: readonly string[]): PageLanguage {
  for (const tag of wanted) {
    const found = pageLanguages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}

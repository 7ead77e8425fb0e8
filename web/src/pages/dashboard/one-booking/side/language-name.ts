// The name of a client's language, as this provider reads it.
import { dashboardReader } from '../../words/dashboard-words.ts';

/** `English` for `en-GB`; null for what is not the tag of a language. */
export function languageName(tag: string): string | null {
  try {
    const { language } = new Intl.Locale(tag);
    return (
      new Intl.DisplayNames([dashboardReader.locale], { type: 'language', fallback: 'none' }).of(language) ??
      null
    );
  } catch {
    return null;
  }
}

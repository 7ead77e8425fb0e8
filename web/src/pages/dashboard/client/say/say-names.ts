// Several names or places as one list: "Ellen Reyes, Tom Reyes and Ann Reyes".
import { dashboardReader } from '../../words/dashboard-words.ts';

export function sayNames(names: readonly string[]): string {
  return new Intl.ListFormat(dashboardReader.language, { type: 'conjunction' }).format(names);
}

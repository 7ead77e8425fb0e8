// The preview of what clients will see, in German.
import type { PreviewWords } from './en.ts';

const times = (count: number) => (count === 1 ? '1 freie Zeit' : `${count} freie Zeiten`);

export const previewDe: PreviewWords = {
  heading: 'Was Ihre Kunden sehen werden',
  loading: 'Die Zeiten werden gesucht',
  day: (date, count) => `${date}, ${times(count)}`,
  count: times,
  isNew: 'neu',
  earlier: 'Frühere Tage',
  later: 'Spätere Tage',
  news: (added, gone, when) => {
    if (added === 0) return `${fewer(gone)} als jetzt ${when}.`;
    return gone === 0 ? `${added} neu ${when}.` : `${added} neu, ${fewer(gone)} ${when}.`;
  },
  onThisDay: 'an diesem Tag',
  inTheseWeeks: 'in diesen Wochen',
  failed: 'Die Vorschau konnte nicht geladen werden.',
};

function fewer(count: number): string {
  return count === 1 ? '1 Zeit weniger' : `${count} Zeiten weniger`;
}

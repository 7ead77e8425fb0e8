// The preview of what clients will see, in English.

export type PreviewWords = typeof previewEn;

const times = (count: number) => (count === 1 ? '1 free time' : `${count} free times`);

export const previewEn = {
  heading: 'What clients will see',
  loading: 'Looking for the times',
  day: (date: string, count: number) => `${date}, ${times(count)}`,
  count: times,
  isNew: 'new',
  earlier: 'Earlier days',
  later: 'Later days',
  /** `when` is one of those below. */
  news: (added: number, gone: number, when: string) => {
    if (added === 0) return `${fewer(gone)} than now ${when}.`;
    return gone === 0 ? `${added} new ${when}.` : `${added} new, ${fewer(gone)} ${when}.`;
  },
  onThisDay: 'on this day',
  inTheseWeeks: 'in these weeks',
  failed: 'We couldn’t load the preview.',
};

function fewer(count: number): string {
  return count === 1 ? '1 time fewer' : `${count} times fewer`;
}

// An appointment as the provider's feed shows it.
import type { FeedContent } from '@holdfast/contract/parts/feed-content.ts';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { readerFromLocale } from '@holdfast/contract/text/reader.ts';
import type { Agreement } from '../booking/booking-types.ts';
import { shownLine, shownText } from '../text/shown-text.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { type EventVersion, eventFromAgreement, factsOf } from './event-from-agreement.ts';
import { eventWords } from './event-words.ts';

// An appointment stands in two calendars, and no program folds them into one by UID. But some look for an
// invitation's UID in all: they would find it here, in a calendar that they cannot write.
const uidOf = (bookingId: string): string => `${bookingId}@feed.holdfast`;

/** One booking, version and choice always give the same entry. Its UID is not the one in emails. */
export function feedEvent(
  agreement: Agreement,
  version: EventVersion,
  { shows, locale, link }: { readonly shows: FeedContent; readonly locale: string; readonly link: string },
): CalendarEvent {
  const event = eventFromAgreement(agreement, version, { side: 'provider', locale });
  const uid = uidOf(version.bookingId);
  const words = eventWords[readerFromLocale(locale).language];
  if (shows === 'busy') {
    return { ...event, uid, summary: words.busy, location: '', url: null, description: '' };
  }
  if (shows === 'names') {
    return { ...event, uid, description: `${factsOf(agreement, locale)}\n${link}` };
  }
  const answers = agreement.answers.map(({ label, text, kind }) => {
    const said = kind === 'checkbox' ? words.ticked : isolated(shownText(text));
    return `${isolated(shownLine(label))}: ${said}`;
  });
  return { ...event, uid, description: [event.description, ...answers, link].join('\n') };
}

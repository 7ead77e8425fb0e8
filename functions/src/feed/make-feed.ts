// Makes a provider's feed: the appointments that stand, as a calendar.
import { readerFromLocale } from '@holdfast/contract/text/reader.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { eventWords } from '@holdfast/core/calendar/event-words.ts';
import { feedEvent } from '@holdfast/core/calendar/feed-event.ts';
import { icsFromEvents } from '@holdfast/core/calendar/ics.ts';
import { shownLine } from '@holdfast/core/text/shown-text.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { isContention } from '../store/commit.ts';
import { findFeed, fetchedFields, type StoredFeed } from '../store/feeds.ts';
import type { OnFault } from '../store/on-fault.ts';
import { feedDocument, providerDocument } from '../store/paths.ts';
import { providerFromSnapshot } from '../store/providers.ts';
import { readAppointments } from './read-appointments.ts';

const notedEveryMs = 3_600_000;
/** How soon programs should look again. Most have their own mind about it. */
const refreshHours = 1;

/** Null for a key that no feed has, and while the provider's page is not active. */
export async function makeFeed(
  { db, now: clock, siteOrigin }: Pick<Deps, 'db' | 'now' | 'siteOrigin'>,
  key: string,
  onFault: OnFault,
): Promise<string | null> {
  const now = clock();
  const feed = await findFeed(db, key);
  if (feed === null) return null;
  const provider = providerFromSnapshot(await providerDocument(db, feed.providerId).get());
  if (!provider?.active) return null;
  const { locale } = provider;
  const [bookings] = await Promise.all([
    readAppointments(db, provider.id, now, onFault),
    noteFetch(db, feed, now),
  ]);
  const events = bookings.map(({ id: bookingId, version, stampedAt, agreement }) => {
    const link = `${siteOrigin}/dashboard/bookings/${bookingId}`;
    const current = { bookingId, version, stampedAt, isCancelled: false };
    return feedEvent(agreement, current, { shows: feed.shows, locale, link });
  });
  const { appointmentsWith } = eventWords[readerFromLocale(locale).language];
  return icsFromEvents(events, { name: appointmentsWith(shownLine(provider.name)), hours: refreshHours });
}

/** At most one write an hour, which waits for no other and undoes none. */
async function noteFetch(db: Firestore, feed: StoredFeed, now: Instant): Promise<void> {
  if (feed.fetchedAt !== null && now < feed.fetchedAt + notedEveryMs) return;
  const unchanged = { lastUpdateTime: feed.writtenAt };
  try {
    await feedDocument(db, feed.providerId).update(fetchedFields(now), unchanged);
  } catch (error) {
    if (!isContention(error)) throw error;
  }
}

// A feed as its owner sees it: the address, what it shows, and whether a calendar uses it.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { StoredFeed } from '../store/feeds.ts';

export function feedResponse(
  feed: Pick<StoredFeed, 'secret' | 'shows' | 'fetchedAt'> | null,
  now: Instant,
): ResponseOf<'viewFeed'> {
  if (feed === null) return { feed: null };
  const { secret, shows, fetchedAt } = feed;
  const hoursSinceFetch = fetchedAt === null ? null : Math.max(0, Math.floor((now - fetchedAt) / 3_600_000));
  return { feed: { path: `/feed/${secret}.ics`, shows, hoursSinceFetch } };
}

// `resetFeed`: gives the feed a new address, so that the one before opens nothing any more.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { ok } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { feedData } from '../store/feeds.ts';
import { newFeedSecret } from '../store/ids-and-fingerprints.ts';
import { feedDocument } from '../store/paths.ts';
import type { Provider } from '../store/providers.ts';
import { feedResponse } from './feed-response.ts';

export async function resetFeed(
  { db, now }: Deps,
  { shows }: RequestOf<'resetFeed'>,
  { id: providerId }: Provider,
): Promise<Outcome<'resetFeed'>> {
  const secret = newFeedSecret();
  await feedDocument(db, providerId).set(feedData({ providerId, secret, shows }));
  return ok(feedResponse({ secret, shows, fetchedAt: null }, now()));
}

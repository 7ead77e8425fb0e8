// `saveFeed`: changes what the feed shows, or stops it. The address stays, or opens nothing any more.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { ok } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { again, commitIf } from '../store/commit.ts';
import { feedContentFields, readFeed } from '../store/feeds.ts';
import { feedDocument } from '../store/paths.ts';
import type { Provider } from '../store/providers.ts';
import { feedResponse } from './feed-response.ts';

export function saveFeed(
  deps: Deps,
  { shows }: RequestOf<'saveFeed'>,
  provider: Provider,
): Promise<Outcome<'saveFeed'>> {
  const now = deps.now();
  const document = feedDocument(deps.db, provider.id);
  return again(deps, async () => {
    const feed = await readFeed(deps.db, provider.id);
    if (feed === null) return ok(feedResponse(null, now));
    const unchanged = { lastUpdateTime: feed.writtenAt };
    const isDone = await commitIf(deps, (transaction) => {
      if (shows === null) transaction.delete(document, unchanged);
      else transaction.update(document, feedContentFields(shows), unchanged);
    });
    return isDone ? ok(feedResponse(shows === null ? null : { ...feed, shows }, now)) : null;
  });
}

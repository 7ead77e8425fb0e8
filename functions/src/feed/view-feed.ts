// `viewFeed`: the address at which calendars find the provider's appointments.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { ok } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { readFeed } from '../store/feeds.ts';
import type { Provider } from '../store/providers.ts';
import { feedResponse } from './feed-response.ts';

export async function viewFeed(
  { db, now }: Deps,
  _request: RequestOf<'viewFeed'>,
  provider: Provider,
): Promise<Outcome<'viewFeed'>> {
  return ok(feedResponse(await readFeed(db, provider.id), now()));
}

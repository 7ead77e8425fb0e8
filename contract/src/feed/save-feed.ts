// `saveFeed`: changes what the feed shows, at the same address, or stops it.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { feedContentField } from '../parts/feed-content.ts';
import { feedResponse } from './feed-parts.ts';

/** Null stops it: its address is worth nothing from then on. Without a feed, nothing changes. */
export const saveFeed = operation({
  for: 'provider',
  request: z.strictObject({ shows: z.nullable(feedContentField) }),
  response: feedResponse,
  refuses: [],
});

// `resetFeed`: gives the feed a new address. The one before is worth nothing from then on.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { feedContentField } from '../parts/feed-content.ts';
import { feedResponse } from './feed-parts.ts';

/** Also makes the first one. */
export const resetFeed = operation({
  for: 'provider',
  request: z.strictObject({ shows: feedContentField }),
  response: feedResponse,
  refuses: [],
});

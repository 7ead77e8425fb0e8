// `viewFeed`: the address at which calendars find the provider's appointments.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { feedResponse } from './feed-parts.ts';

export const viewFeed = operation({
  for: 'provider',
  request: z.strictObject({}),
  response: feedResponse,
  refuses: [],
});

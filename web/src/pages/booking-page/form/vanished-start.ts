// Notices in the refreshed list that the start on the form is gone, before anybody presses the button.
import { limits } from '@holdfast/contract/limits.ts';
import type { Listing } from '../../../shared/picker/listing.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';

/** The nearest free starts, in order, once `start` is known not to be free; null before that. */
export function nearestIfVanished(listing: Listing | undefined, start: Instant): Instant[] | null {
  if (!listing?.asked || start >= listing.knownBefore || listing.starts.includes(start)) return null;
  return nearestStarts(listing, start);
}

/** The free starts nearest to `start`, in order, itself left out. */
export function nearestStarts(listing: Listing | undefined, start: Instant): Instant[] {
  return (listing?.starts ?? [])
    .filter((free) => free !== start)
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start))
    .slice(0, limits.alternatives)
    .sort((a, b) => a - b);
}

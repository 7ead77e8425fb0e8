// What the open form wants held, and whom to tell what comes of it.
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';
import type { FormPlace } from '../../../shared/memory/place-memory.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Listing } from '../../../shared/picker/listing.ts';
import type { LostStart } from '../form/form-state.ts';

export interface HoldWish {
  place: FormPlace;
  start: Instant;
  /** The visitor chose this start here; a link takes no hold. */
  chosen: boolean;
  /** A booking is on its way: its answer decides, nothing else is asked. */
  paused: boolean;
  serverNow: () => Instant;
  /** The free starts as they were listed last, the own one among them. */
  listing: Listing | undefined;
  /** What stands for the terms that are shown. */
  terms: string | undefined;
  /** The service holds by other terms than those that are shown. */
  onTypeChanged: (type: PageBookingType) => void;
  onLost: (lost: LostStart) => void;
}

// What the question whether to move shows, worked out from the move and the type as it would be booked. Pure.
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';
import { isUnsurePhase } from '../../../shared/calls/sending.ts';
import { termsDifferences, type TermsDifference } from '../../../shared/kit/terms-differences.ts';
import type { MoveState } from './move-state.ts';
import type { Seen } from './manage-state.ts';

export interface MoveQuestion {
  endsAt: Instant;
  /** How what would be booked differs from what was agreed. */
  news: readonly TermsDifference[];
  /** The service said that the terms are others, and none of those that this page shows differ. */
  isOtherwiseChanged: boolean;
  /** Whether there is something to answer. */
  isAsked: boolean;
  isSending: boolean;
  /** After a reload the terms that were shown before it are not on the screen until the list has come. */
  isReady: boolean;
}

/** `bookable` is the type as the move books it, where that is known. */
export function moveQuestion(
  { booking }: Seen,
  move: MoveState,
  start: Instant,
  bookable: PageBookingType | null,
): MoveQuestion {
  const { type, place } = booking;
  const agreed = { name: type.name, durationMinutes: type.durationMinutes, place };
  const news = bookable ? termsDifferences(agreed, bookable, null) : [];
  const isSending = move.phase.kind !== 'editing';
  return {
    endsAt: instant(start + (bookable ?? type).durationMinutes * minuteMs),
    news,
    isOtherwiseChanged: move.changed !== null && news.length === 0,
    isAsked: !move.obstacle && !move.lost && !move.isOutdated && !isUnsurePhase(move.phase),
    isSending,
    isReady: !isSending && (bookable !== null || move.chosen?.terms === undefined),
  };
}

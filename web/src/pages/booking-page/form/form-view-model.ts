// What the form shows and lets happen, worked out from the form, its hold and the page. Pure.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { PageBookingType, PageQuestion } from '@holdfast/contract/parts/page-parts.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import { isAboutField, isLocked, type FormState, type LostStart } from './form-state.ts';
import { isUnsurePhase } from '../../../shared/calls/sending.ts';
import { nearestIfVanished, nearestStarts } from './vanished-start.ts';
import { shownClock } from '../../../shared/time/clock-pair.ts';
import { termsDifferences, type TermsDifference } from '../../../shared/kit/terms-differences.ts';
import type { BookingState } from '../state/booking-state.ts';
import type { ConfirmInput } from '../../../shared/memory/form-memory.ts';
import type { HoldStatus } from '../hold/hold-state.ts';

export interface FormViewModel {
  isLocked: boolean;
  isHoldShown: boolean;
  /** Why the start cannot be had, and the nearest free ones; null while it can. */
  lost: { reason: LostStart['reason'] | 'vanished'; alternatives: readonly Instant[] } | null;
  /** How the terms differ from those that the form opened with. */
  news: readonly TermsDifference[];
  /** To be said in words, unless the news says it. */
  refusal: FormState['refusal'];
  button: SubmitKind;
}

/** `sending`: on its way for the first time. `choose`: another time has to be chosen first. */
export type SubmitKind = 'none' | 'sending' | 'choose' | 'book' | 'book-changed';

export interface FormKnown {
  form: FormState;
  holdStatus: HoldStatus;
  page: Pick<BookingState, 'listings' | 'now' | 'clocks' | 'reader'>;
  type: PageBookingType;
  firstType: PageBookingType;
  start: Instant;
}

export function formViewModel(known: FormKnown): FormViewModel {
  const { form } = known;
  // What a pause leaves free is not the point.
  const lost = form.paused ? null : lostStart(known);
  const news = termsNews(known);
  const isSaid = form.refusal?.reason === 'terms-changed' && news.length > 0;
  return {
    isLocked: isLocked(form),
    isHoldShown: lost === null && form.paused === null && !isUnsurePhase(form.phase),
    lost,
    news,
    refusal: isSaid ? null : form.refusal,
    button: submitKind(form, lost, news.length > 0),
  };
}

/** What the page does about a refusal. `details` null: in words that this page does not know. */
export function afterRefusal(
  sent: ConfirmInput,
  details: RefusalDetails | null,
  questions: readonly PageQuestion[],
): { changedType: PageBookingType | null; isStartLost: boolean; isFormOld: boolean } {
  const reason = details?.reason;
  return {
    changedType: details?.reason === 'terms-changed' ? details.params.type : null,
    isStartLost: reason === 'slot-taken' || reason === 'slot-not-offered',
    // A question came or went: the type is loaded anew, and the form stays.
    isFormOld: details?.reason === 'invalid-request' && !isAboutField(details, questions, sent),
  };
}

function lostStart({ form, holdStatus, page, type, start }: FormKnown): FormViewModel['lost'] {
  const listing = page.listings[type.id];
  if (form.lost?.start === start) {
    return {
      reason: form.lost.reason,
      alternatives: form.lost.alternatives ?? nearestStarts(listing, start),
    };
  }
  const isOurs = holdStatus === 'asking' || holdStatus === 'held';
  const alternatives = isLocked(form) || isOurs ? null : nearestIfVanished(listing, start);
  return alternatives && { reason: 'vanished', alternatives };
}

function termsNews({ page, type, firstType, start }: FormKnown): TermsDifference[] {
  if (firstType.terms === type.terms) return [];
  const { now, reader, clocks } = page;
  return termsDifferences(firstType, type, { start, now, clock: shownClock(clocks), reader });
}

function submitKind(form: FormState, lost: FormViewModel['lost'], hasNews: boolean): SubmitKind {
  if (form.paused || form.madeBefore !== null || form.isOutdated || lost?.alternatives.length === 0)
    return 'none';
  if (form.phase.kind !== 'editing') return isUnsurePhase(form.phase) ? 'none' : 'sending';
  if (lost) return 'choose';
  return hasNews ? 'book-changed' : 'book';
}

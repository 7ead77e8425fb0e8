// How providers, types and slots look in responses.
import type {
  PageBookingType,
  PageProvider,
  PageSlots,
  ShownProvider,
} from '@holdfast/contract/parts/page-parts.ts';
import { limits } from '@holdfast/contract/limits.ts';
import type { BookedProvider } from '@holdfast/core/booking/booking-types.ts';
import { placeBeforeBooking } from '@holdfast/core/booking/place-before-booking.ts';
import { windowEnd } from '@holdfast/core/slots/booking-window.ts';
import {
  type Instant,
  instant,
  isoFromInstant,
  isosFromInstants,
  minuteMs,
} from '@holdfast/contract/time/instant.ts';
import { type BookingType, type Provider, slotRulesOf } from '../store/providers.ts';
import { termsFrom } from '../store/ids-and-fingerprints.ts';

export function pageProvider(provider: BookedProvider): PageProvider {
  const { slug, name, headline, timeZone } = provider;
  return { slug, name, headline, timeZone };
}

/** A missing picture, and a contact left empty, are left out. */
export function shownProvider(provider: Provider, picture: string | null): ShownProvider {
  const { accent, contact } = provider;
  return {
    ...pageProvider(provider),
    accent,
    ...(picture === null ? {} : { picture }),
    ...(contact === '' ? {} : { contact }),
  };
}

export function pageBookingType(
  provider: Provider,
  type: BookingType,
  now: Instant,
): Required<PageBookingType> {
  return {
    id: type.id,
    name: type.name,
    summary: type.summary,
    durationMinutes: type.durationMinutes,
    noticeMinutes: type.noticeMinutes,
    place: placeBeforeBooking(type.place),
    included: [...type.included],
    questions: type.questions.map((question) => ({ ...question, choices: [...question.choices] })),
    policy: { ...type.policy },
    windowEndsAt: isoFromInstant(windowEnd(slotRulesOf(provider, type), now)),
    terms: termsFrom(type),
  };
}

/** Cuts the list to what a response may hold; `to` says how far it goes. */
export function pageSlots(
  type: BookingType,
  range: { readonly from: Instant; readonly to: Instant },
  starts: readonly Instant[],
): PageSlots {
  const shown = starts.slice(0, limits.startsPerResponse);
  const last = shown.at(-1);
  const isCut = shown.length < starts.length && last !== undefined;
  const to = isCut ? instant(last + type.durationMinutes * minuteMs) : range.to;
  return {
    type: type.id,
    from: isoFromInstant(range.from),
    to: isoFromInstant(to),
    starts: isosFromInstants(shown),
  };
}

// How providers, types and slots look from outside: the parts of answers, built from what is stored.
import type { PageBookingType, PageProvider, PageSlots } from '@holdfast/contract/page-parts.ts';
import type { BookedProvider } from '@holdfast/core/booking/booking-types.ts';
import { windowEnd } from '@holdfast/core/slots/booking-window.ts';
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import { type Instant, type Interval, isoFromInstant } from '@holdfast/core/time/instant.ts';
import { type BookingType, type Provider, slotRulesOf } from '../adapters/firestore/provider-documents.ts';

export function pageProvider(provider: BookedProvider): PageProvider {
  const { slug, name, headline, timeZone } = provider;
  return { slug, name, headline, timeZone };
}

export function pageBookingType(provider: Provider, type: BookingType, now: Instant): PageBookingType {
  return {
    id: type.id,
    name: type.name,
    summary: type.summary,
    durationMinutes: type.durationMinutes,
    noticeMinutes: type.rules.noticeMinutes,
    place: type.place,
    included: [...type.included],
    questions: type.questions.map((question) => ({ ...question })),
    windowEndsAt: isoFromInstant(windowEnd(slotRulesOf(provider, type), now)),
  };
}

export function pageSlots(
  provider: Provider,
  type: BookingType,
  question: {
    readonly taken: readonly Interval[];
    readonly now: Instant;
    readonly from: Instant;
    readonly to: Instant;
  },
): PageSlots {
  const starts = offerSlots({ rules: slotRulesOf(provider, type), ...question });
  return {
    type: type.id,
    from: isoFromInstant(question.from),
    to: isoFromInstant(question.to),
    starts: starts.map(isoFromInstant),
  };
}

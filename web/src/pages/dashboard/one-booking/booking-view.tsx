// An appointment in full: what can be done with it, and when it is on both clocks.
import { useMemo } from 'react';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayWeekday } from '@holdfast/contract/text/say-time.ts';
import { localDate, utcClock } from '@holdfast/contract/time/wall-clock.ts';
import { browserClock } from '../../../shared/time/browser-clock.ts';
import type { OwnBooking } from '../data/day-data.ts';
import type { OwnProfile } from '../data/own-data.ts';
import { useTrueNow } from '../data/use-true-now.ts';
import { usePlace } from '../frame/use-place.ts';
import { dashboardReader } from '../words/dashboard-words.ts';
import { BookingHead } from './head/booking-head.tsx';
import { BothClocks } from './head/both-clocks.tsx';
import { oneBookingWords } from './words/one-booking-words.ts';

interface BookingViewProps {
  booking: OwnBooking;
  profile: OwnProfile;
}

export function BookingView({ booking, profile }: BookingViewProps) {
  const now = useTrueNow(5_000);
  const { startsAt, client } = booking;
  // Around the start, as an appointment of years ago has a page too.
  const clock = useMemo(
    () => browserClock(profile.timeZone, startsAt) ?? utcClock,
    [profile.timeZone, startsAt],
  );
  const day = sayWeekday(localDate(startsAt, clock), dashboardReader);
  usePlace(oneBookingWords.title(client.name, day, sayStart(startsAt, clock, dashboardReader)));
  return (
    <>
      <BookingHead {...{ booking, now, clock }} />
      <BothClocks {...{ booking, now, clock }} />
    </>
  );
}

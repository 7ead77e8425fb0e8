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
import { AnswersPart } from './answers-part.tsx';
import { CancelledPart } from './cancelled-part.tsx';
import { MailList } from './mails/mail-list.tsx';
import { mailRows } from './mails/mail-rows.ts';
import { useNotices } from '../data/use-notices.ts';
import { useReminders } from '../data/use-reminders.ts';
import * as css from './one-booking.module.css';
import { CamePart } from './side/came-part.tsx';
import { ClientPart } from './side/client-part.tsx';
import { ReferencePart } from './side/reference-part.tsx';
import * as side from './side/side.module.css';
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
  const notices = useNotices([booking.id]);
  const reminders = useReminders(booking.id);
  const mails = useMemo(
    () =>
      notices.kind === 'ok' && reminders.kind === 'ok'
        ? mailRows(startsAt, notices.value, reminders.value)
        : null,
    [notices, reminders, startsAt],
  );
  return (
    <>
      <BookingHead {...{ booking, now, clock }} />
      <BothClocks {...{ booking, now, clock }} />
      <div className={css['columns']}>
        <div className={css['main']}>
          <CancelledPart {...{ booking, now, clock }} />
          <AnswersPart booking={booking} />
          {mails && <MailList rows={mails} client={client.name} {...{ now, clock }} />}
        </div>
        <aside className={side['side']}>
          <ClientPart booking={booking} />
          <CamePart {...{ booking, now, clock }} />
          <ReferencePart reference={booking.reference} />
        </aside>
      </div>
    </>
  );
}

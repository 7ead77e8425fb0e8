// An appointment in full: what can be done, when it is, what is wrong, and all that is known of it.
import { useMemo, useState } from 'react';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayWeekday } from '@holdfast/contract/text/say-time.ts';
import { localDate, utcClock } from '@holdfast/contract/time/wall-clock.ts';
import { browserClock } from '../../../shared/time/browser-clock.ts';
import type { OwnBooking } from '../data/day-data.ts';
import type { OwnProfile } from '../data/own-data.ts';
import { useProblems } from '../data/own-data-context.tsx';
import { useNotices } from '../data/use-notices.ts';
import { useReminders } from '../data/use-reminders.ts';
import { useTrueNow } from '../data/use-true-now.ts';
import { usePlace } from '../frame/use-place.ts';
import { dashboardReader } from '../words/dashboard-words.ts';
import { AnswersPart } from './answers-part.tsx';
import { BookingDialogs, type OpenDialog } from './booking-dialogs.tsx';
import { CancelledPart } from './cancelled-part.tsx';
import { BookingHead } from './head/booking-head.tsx';
import { BothClocks } from './head/both-clocks.tsx';
import { HistoryPart } from './history/history-part.tsx';
import { MailList } from './mails/mail-list.tsx';
import { mailRows } from './mails/mail-rows.ts';
import * as css from './one-booking.module.css';
import { CalendarPart } from './side/calendar-part.tsx';
import { CamePart } from './side/came-part.tsx';
import { ClientPart } from './side/client-part.tsx';
import { NotePart } from './side/note-part.tsx';
import { ReferencePart } from './side/reference-part.tsx';
import * as side from './side/side.module.css';
import { TroublePart } from './trouble/trouble-part.tsx';
import { troublesOf } from './trouble/troubles-of.ts';
import { oneBookingWords } from './words/one-booking-words.ts';

interface BookingViewProps {
  booking: OwnBooking;
  profile: OwnProfile;
}

export function BookingView({ booking, profile }: BookingViewProps) {
  const now = useTrueNow(5_000);
  const [open, setOpen] = useState<OpenDialog | null>(null);
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
  const problems = useProblems();
  const mails = useMemo(
    () =>
      notices.kind === 'ok' && reminders.kind === 'ok'
        ? mailRows(booking, notices.value, reminders.value)
        : null,
    [booking, notices, reminders],
  );
  const troubles = problems.kind === 'ok' && mails ? troublesOf(booking, problems.value, mails) : [];
  const at = { booking, now, clock };
  const onOpen = (what: OpenDialog['what']) => setOpen({ what, booking });
  return (
    <>
      <BookingHead {...at} onOpen={onOpen} />
      <BothClocks {...at} />
      <div className={css['columns']}>
        <div className={css['main']}>
          <CancelledPart {...at} />
          {troubles.map((trouble) => (
            <TroublePart
              key={trouble.problem}
              trouble={trouble}
              {...at}
              onAddress={() => onOpen('address')}
              onMove={() => onOpen('move')}
            />
          ))}
          <AnswersPart booking={booking} />
          <MailList rows={mails} {...at} />
          <HistoryPart {...at} />
        </div>
        <aside className={side['side']}>
          <ClientPart {...{ booking, now }} onAddress={() => onOpen('address')} />
          <NotePart {...at} />
          {booking.status === 'active' && <CalendarPart />}
          <CamePart {...at} />
          <ReferencePart reference={booking.reference} />
        </aside>
      </div>
      <BookingDialogs open={open} live={booking} {...{ now, clock }} onClose={() => setOpen(null)} />
    </>
  );
}

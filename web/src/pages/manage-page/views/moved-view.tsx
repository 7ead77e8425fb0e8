// A moved appointment: the new time, who hears of it, what else follows from it.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { AddToCalendar } from '../../../shared/kit/add-to-calendar.tsx';
import { AppointmentHead } from './appointment-head.tsx';
import { BookingFacts } from '../../../shared/kit/booking-facts.tsx';
import { manageWords } from '../words/manage-words.ts';
import { sayDayAndStart } from '@holdfast/contract/text/say-start.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { clockOf } from '../state/seen-clocks.ts';
import { visitorReader } from '../state/page-visitor.ts';
import { Button } from '../../../shared/kit/button.tsx';
import * as text from '../../../shared/kit/text.module.css';
import type { Shown } from '../state/use-manage.ts';

interface MovedViewProps extends Shown {
  /** Where it was before. */
  from: Instant;
}

export function MovedView({ manage, seen, from }: MovedViewProps) {
  const { booking, calendar, reminders } = seen;
  const { provider, client } = booking;
  return (
    <div className="frame-sheet frame-agreement">
      <h1 tabIndex={-1}>{manageWords.moved.heading}</h1>
      <AppointmentHead seen={seen} />
      <p className={text['aside']}>
        {manageWords.moved.before(sayDayAndStart(from, manage.state.now, clockOf(seen), visitorReader))}
      </p>
      <p className={text['aside']}>
        <span>{manageWords.told(isolated(provider.name), client.email)}</span>
        {reminders === 'on' && <span>{` ${manageWords.moved.reminded}`}</span>}
      </p>
      <BookingFacts booking={booking} />
      <AddToCalendar calendar={calendar}>
        <p className={text['small']}>{manageWords.moved.calendar}</p>
      </AddToCalendar>
      <Button look="link" onClick={() => manage.tell({ kind: 'done-read' })}>
        {manageWords.see}
      </Button>
    </div>
  );
}

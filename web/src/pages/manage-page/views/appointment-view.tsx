// The appointment: what, when on both clocks, where, with whom, and what can still be done about it.
import { AddToCalendar } from '../../../shared/kit/add-to-calendar.tsx';
import { AppointmentHead } from './appointment-head.tsx';
import { BookAnother } from './book-another.tsx';
import { BookingFacts } from '../../../shared/kit/booking-facts.tsx';
import { ChangePart } from './change-part.tsx';
import { manageWords } from '../words/manage-words.ts';
import { Button } from '../../../shared/kit/button.tsx';
import * as text from '../../../shared/kit/text.module.css';
import type { AppointmentStage } from '../state/manage-view.ts';
import type { Manage, Shown } from '../state/use-manage.ts';
import type { Seen } from '../state/manage-state.ts';

export function AppointmentView({ manage, seen, stage }: Shown & { stage: AppointmentStage }) {
  const { booking, calendar } = seen;
  const isToCome = stage === 'to-come';
  return (
    <div className="frame-sheet frame-agreement">
      <h1 tabIndex={-1}>{manageWords.heading}</h1>
      <AppointmentHead seen={seen} isOver={!isToCome} />
      {!isToCome && (
        <p className={text['aside']}>{stage === 'past' ? manageWords.past : manageWords.begun}</p>
      )}
      <BookingFacts booking={booking}>
        {isToCome && <RemindersFact manage={manage} reminders={seen.reminders} />}
      </BookingFacts>
      {isToCome ? (
        <>
          <AddToCalendar calendar={calendar} />
          <ChangePart manage={manage} seen={seen} />
        </>
      ) : (
        <BookAnother booking={booking} />
      )}
    </div>
  );
}

function RemindersFact({ manage, reminders }: { manage: Manage; reminders: Seen['reminders'] }) {
  if (reminders === 'none') return null;
  return (
    <>
      <dt>{manageWords.reminders.name}</dt>
      <dd>
        <span>{`${manageWords.reminders[reminders]} `}</span>
        {reminders === 'on' && (
          <Button
            look="link"
            aria-label={manageWords.reminders.stop}
            onClick={() => manage.tell({ kind: 'wished', wish: 'stop-reminders' })}
          >
            {manageWords.reminders.stopBriefly}
          </Button>
        )}
      </dd>
    </>
  );
}

// What stands in the way of booking, above the fields.
import { LostAlert } from './lost-alert.tsx';
import { MadeBeforeAlert } from './made-before-alert.tsx';
import { OutdatedAlert } from '../../../shared/kit/outdated-alert.tsx';
import { TermsNews } from '../../../shared/kit/terms-news.tsx';
import { sayRefusal, words } from '../../../shared/words/words.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import type { Booking } from '../state/use-booking.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { OpenForm } from './use-form.ts';

interface FormAlertsProps {
  booking: Booking;
  start: Instant;
  open: OpenForm;
}

export function FormAlerts({ booking, start, open: { form, model, choose, startAfresh } }: FormAlertsProps) {
  const { lost, news, refusal } = model;
  return (
    <>
      {lost && <LostAlert booking={booking} start={start} lost={lost} onChoose={choose} />}
      {form.madeBefore !== null && (
        <MadeBeforeAlert booking={booking} reference={form.madeBefore} onFresh={startAfresh} />
      )}
      {form.isOutdated && <OutdatedAlert />}
      {news.length > 0 && !model.isLocked && (
        <div className={alerts['alert']} role="alert">
          <p>{words.terms.heading}</p>
          <TermsNews differences={news} />
          <p className={alerts['calm']}>{words.terms.kept}</p>
        </div>
      )}
      {refusal && (
        <p className={alerts['bad']} role="alert">
          {sayRefusal(refusal)}
        </p>
      )}
    </>
  );
}

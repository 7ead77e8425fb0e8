// The form: the chosen time beside it, the fields, and whatever stands in the way, said in place.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { BookingFields } from './booking-fields.tsx';
import { LostTime } from '../../../shared/kit/lost-time.tsx';
import { PlaceLink } from '../views/place-link.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { OutdatedAlert } from '../../../shared/kit/outdated-alert.tsx';
import { TermsNews } from '../../../shared/kit/terms-news.tsx';
import { HoldLine } from '../hold/hold-line.tsx';
import { PausedAlert } from './paused-alert.tsx';
import { StartSummary } from './start-summary.tsx';
import { WaitingAlert } from '../../../shared/kit/waiting-alert.tsx';
import { useForm, type FormPart, type OpenForm } from './use-form.ts';
import type { Booking } from '../state/use-booking.ts';
import type { SubmitKind } from './form-view-model.ts';
import { sayDayAndStart } from '@holdfast/contract/text/say-start.ts';
import { shownClock } from '../../../shared/time/clock-pair.ts';
import { sayRefusal, words } from '../../../shared/words/words.ts';
import { bookingWords } from '../words/booking-words.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import * as buttons from '../../../shared/kit/buttons.module.css';
import * as css from './form.module.css';
import * as text from '../../../shared/kit/text.module.css';

export function FormView(part: FormPart) {
  const { booking, provider, type, start } = part;
  const open = useForm(part);
  const { form, model } = open;
  return (
    <div className={`frame-sheet ${css['columns']}`}>
      <StartSummary booking={booking} provider={provider} type={type} start={start} locked={model.isLocked}>
        {model.isHoldShown && <HoldLine key={start} state={open.hold} serverNow={booking.serverNow} />}
      </StartSummary>
      <form ref={open.element} noValidate onSubmit={open.submit} aria-labelledby="form-heading">
        <h1 id="form-heading" tabIndex={-1}>
          {words.form.heading}
        </h1>
        <Alerts {...part} open={open} />
        <BookingFields
          form={form}
          questions={type.questions}
          locked={model.isLocked}
          dispatch={open.dispatch}
        />
        <WaitingAlert
          phase={form.phase}
          heading={words.waiting.heading}
          calm={words.waiting.calm}
          onAgain={open.sendAgain}
        />
        <SubmitButton {...part} kind={model.button} />
        <p className={text['small']}>{words.form.goesTo(isolated(provider.name))}</p>
      </form>
    </div>
  );
}

function Alerts({ booking, provider, start, open }: FormPart & { open: OpenForm }) {
  const { form, model, dispatch, choose, startAfresh } = open;
  const { lost, news, refusal } = model;
  const { now, clocks, reader } = booking.state;
  return (
    <>
      {lost && (
        <LostTime
          happened={bookingWords.lost[lost.reason]}
          said={bookingWords.lost}
          lost={{ start, now, clock: shownClock(clocks), reader }}
          alternatives={lost.alternatives}
          onChoose={choose}
        >
          {lost.alternatives.length === 0 && (
            <PlaceLink booking={booking} to={{ slot: null }} className={buttons['chip']}>
              {bookingWords.lost.seeOthers}
            </PlaceLink>
          )}
        </LostTime>
      )}
      {form.paused && (
        <PausedAlert
          {...booking.state}
          provider={provider}
          pause={form.paused}
          onAgain={() => {
            dispatch({ kind: 'resumed' });
            booking.reopen();
          }}
        />
      )}
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

/** Which booking this form's key has already made, and how to go on. */
function MadeBeforeAlert({
  booking,
  reference,
  onFresh,
}: {
  booking: Booking;
  reference: string;
  onFresh: () => void;
}) {
  const isRemembered = booking.state.confirmed?.booking.reference === reference;
  return (
    <div className={alerts['alert']} role="alert">
      <p>{bookingWords.madeBefore.heading(reference)}</p>
      <p className={alerts['calm']}>{bookingWords.madeBefore.text}</p>
      <div className={buttons['chips']}>
        <Button look="chip" onClick={onFresh}>
          {bookingWords.madeBefore.fresh}
        </Button>
        {isRemembered && (
          <PlaceLink booking={booking} to={{ booked: reference, slot: null }} className={buttons['chip']}>
            {bookingWords.madeBefore.see}
          </PlaceLink>
        )}
      </div>
    </div>
  );
}

/** The one filled button: it says what will happen. */
function SubmitButton({ kind, booking, start }: FormPart & { kind: SubmitKind }) {
  if (kind === 'none') return null;
  const isOpen = kind === 'book' || kind === 'book-changed';
  return (
    <button
      type="submit"
      className={kind === 'choose' ? buttons['muted'] : buttons['filled']}
      aria-disabled={!isOpen}
    >
      {sayKind(kind, booking, start)}
    </button>
  );
}

function sayKind(kind: SubmitKind, booking: FormPart['booking'], start: FormPart['start']): string | null {
  const { now, clocks, reader } = booking.state;
  switch (kind) {
    case 'none':
      return null;
    case 'sending':
      return words.form.booking;
    case 'choose':
      return words.form.chooseAbove;
    case 'book-changed':
      return words.form.bookChanged;
    case 'book':
      return words.form.book(sayDayAndStart(start, now, shownClock(clocks), reader));
  }
}

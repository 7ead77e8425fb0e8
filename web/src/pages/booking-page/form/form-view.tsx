// The form: the chosen time beside it, the fields, and whatever stands in the way, said in place.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { shownClock } from '../../../shared/time/clock-pair.ts';
import type { PageBookingType, PageProvider } from '@holdfast/contract/parts/page-parts.ts';
import { BookingFields } from './booking-fields.tsx';
import { HoldLine } from '../hold/hold-line.tsx';
import { LostAlert } from './lost-alert.tsx';
import { MadeBeforeAlert } from './made-before-alert.tsx';
import { OutdatedAlert } from '../../../shared/kit/outdated-alert.tsx';
import { StartSummary } from './start-summary.tsx';
import { SubmitPart } from './submit-part.tsx';
import { TermsNews } from '../../../shared/kit/terms-news.tsx';
import { WaitingAlert } from '../../../shared/kit/waiting-alert.tsx';
import { confirmInput } from './confirm-input.ts';
import { isAboutField, isLocked } from './form-state.ts';
import { isUnsurePhase } from '../../../shared/calls/sending.ts';
import { nearestIfVanished, nearestStarts } from './vanished-start.ts';
import { termsDifferences } from '../../../shared/kit/terms-differences.ts';
import { useConfirming } from './use-confirming.ts';
import { useHold } from '../hold/use-hold.ts';
import { useTyped } from './use-typed.ts';
import { sayRefusal, words } from '../../../shared/words/words.ts';
import { newKey } from '../../../shared/calls/new-key.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import * as css from './form.module.css';
import * as text from '../../../shared/kit/text.module.css';
import type { SubmitEvent } from 'react';
import type { Booking } from '../state/use-booking.ts';
import type { Instant } from '../../../shared/time/time-kinds.ts';

interface FormViewProps {
  booking: Booking;
  provider: PageProvider;
  type: PageBookingType;
  start: Instant;
}

export function FormView({ booking, provider, type, start }: FormViewProps) {
  const { state, go, tell } = booking;
  const place = { slug: provider.slug, type: type.id };
  const element = useRef<HTMLFormElement>(null);
  const { form, dispatch, send } = useConfirming(place, {
    onConfirmed: ({ booking: { reference } }) => go({ booked: reference, slot: null }, 'replace'),
    onPending: (pending) =>
      tell({ kind: 'pending-changed', start: pending === null ? null : Date.parse(pending) }),
    beforeSending: () => held.settled(),
    onRefused: (input, details) => {
      const refused = Date.parse(input.start);
      const reason = details?.reason;
      if (details?.reason === 'terms-changed') tell({ kind: 'type-changed', type: details.params.type });
      if (reason === 'slot-taken' || reason === 'slot-not-offered') held.drop();
      if (state.route.slot !== refused) go({ slot: refused }, 'replace');
      // A question came or went: the type is loaded anew, and the form stays.
      if (details?.reason === 'invalid-request' && !isAboutField(details, type.questions, input)) {
        booking.reopen();
      } else booking.refresh();
    },
  });
  const clock = shownClock(state.clocks);
  const locked = isLocked(form);
  const held = useHold({
    place,
    start,
    chosen: state.chosenStart === start,
    paused: locked,
    serverNow: booking.serverNow,
    listing: state.listings[type.id],
    terms: type.terms,
    onTypeChanged: (changed) => tell({ kind: 'type-changed', type: changed }),
    onLost: (lost) => {
      dispatch({ kind: 'start-lost', lost });
      booking.refresh();
    },
  });
  const { hold, status } = held.state;
  const listing = state.listings[type.id];
  const isOurs = status === 'asking' || status === 'held';
  const lost = form.lost?.start === start ? form.lost : null;
  const vanished = locked || isOurs || lost ? null : nearestIfVanished(listing, start);
  const alternatives = lost ? (lost.alternatives ?? nearestStarts(listing, start)) : vanished;
  const isLost = alternatives !== null;

  const [shownFirst] = useState(type);
  const chosen = { start, now: state.now, clock, reader: state.reader };
  const news = shownFirst.terms === type.terms ? [] : termsDifferences(shownFirst, type, chosen);
  const readTyped = useTyped(element, form, dispatch);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (locked || isLost || form.isOutdated || form.madeBefore !== null) return;
    const made = confirmInput({
      key: form.key,
      place,
      start,
      fields: readTyped(),
      questions: type.questions,
      zone: clock.zone,
      languageTag: state.reader.languageTag,
      hold: hold?.secret ?? null,
      terms: type.terms,
    });
    if (made.kind === 'ok') {
      send(made.input);
      return;
    }
    flushSync(() => dispatch({ kind: 'found-wrong', errors: made.errors }));
    element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };
  const choose = (alternative: Instant) => {
    flushSync(() => {
      dispatch({ kind: 'start-chosen' });
      booking.choose(alternative, 'replace');
    });
    element.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
  };
  return (
    <div className={`frame-sheet ${css['columns']}`}>
      <StartSummary booking={booking} provider={provider} type={type} start={start} locked={locked}>
        {!isLost && !isUnsurePhase(form.phase) && (
          <HoldLine key={start} state={held.state} serverNow={booking.serverNow} />
        )}
      </StartSummary>
      <form ref={element} noValidate onSubmit={submit} aria-labelledby="form-heading">
        <h1 id="form-heading" tabIndex={-1}>
          {words.form.heading}
        </h1>
        {alternatives && (
          <LostAlert
            booking={booking}
            start={start}
            clock={clock}
            reason={lost?.reason ?? 'vanished'}
            alternatives={alternatives}
            onChoose={choose}
          />
        )}
        {form.madeBefore !== null && (
          <MadeBeforeAlert
            booking={booking}
            reference={form.madeBefore}
            onFresh={() => dispatch({ kind: 'started-afresh', key: newKey() })}
          />
        )}
        {form.isOutdated && <OutdatedAlert />}
        {news.length > 0 && !locked && (
          <div className={alerts['alert']} role="alert">
            <p>{words.terms.heading}</p>
            <TermsNews differences={news} />
            <p className={alerts['calm']}>{words.terms.kept}</p>
          </div>
        )}
        {form.refusal && !(form.refusal.reason === 'terms-changed' && news.length > 0) && (
          <p className={alerts['bad']} role="alert">
            {sayRefusal(form.refusal)}
          </p>
        )}
        <BookingFields form={form} questions={type.questions} locked={locked} dispatch={dispatch} />
        <WaitingAlert
          phase={form.phase}
          heading={words.waiting.heading}
          calm={words.waiting.calm}
          onAgain={() => form.pending && send(form.pending)}
        />
        {form.madeBefore === null && !form.isOutdated && alternatives?.length !== 0 && (
          <SubmitPart
            booking={booking}
            form={form}
            start={start}
            clock={clock}
            isLost={isLost}
            isChanged={news.length > 0}
          />
        )}
        <p className={text['small']}>{words.form.goesTo(isolated(provider.name))}</p>
      </form>
    </div>
  );
}

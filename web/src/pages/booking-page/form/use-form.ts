// Connects the form with the world: its hold, its booking, its fields, and the page around it.
import { useRef, useState, type RefObject, type SubmitEvent } from 'react';
import { flushSync } from 'react-dom';
import { afterRefusal, formViewModel, type FormViewModel } from './form-view-model.ts';
import { confirmInput, type FormContent } from './confirm-input.ts';
import { isLocked, type FormEvent, type FormState } from './form-state.ts';
import { newKey } from '../../../shared/calls/new-key.ts';
import { shownClock } from '../../../shared/time/clock-pair.ts';
import { useConfirming } from './use-confirming.ts';
import { useHold } from '../hold/use-hold.ts';
import { useTyped } from './use-typed.ts';
import type { TypePart } from '../state/use-booking.ts';
import type { HoldState } from '../hold/hold-state.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';

export interface FormPart extends TypePart {
  start: Instant;
}

export interface OpenForm {
  element: RefObject<HTMLFormElement | null>;
  form: FormState;
  hold: HoldState;
  model: FormViewModel;
  dispatch: (event: FormEvent) => void;
  submit: (event: SubmitEvent) => void;
  /** Sends once more what has no response. */
  sendAgain: () => void;
  /** Takes another start in place of the lost one. */
  choose: (start: Instant) => void;
  /** Goes on after this form's key has made a booking. */
  startAfresh: () => void;
}

export function useForm({ booking, provider, type, start }: FormPart): OpenForm {
  const { state, go, tell } = booking;
  const place = { slug: provider.slug, type: type.id };
  const element = useRef<HTMLFormElement>(null);
  const [firstType] = useState(type);
  const { form, dispatch, send } = useConfirming(place, {
    onConfirmed: ({ booking: { reference } }) => go({ booked: reference, slot: null }, 'replace'),
    onPending: (pending) =>
      tell({ kind: 'pending-changed', start: pending === null ? null : instantFromIso(pending) }),
    beforeSending: () => held.settled(),
    onRefused: (sent, details) => {
      const { changedType, isStartLost, isFormOld } = afterRefusal(sent, details, type.questions);
      if (changedType) tell({ kind: 'type-changed', type: changedType });
      if (isStartLost) held.drop();
      const refused = instantFromIso(sent.start);
      if (state.route.slot !== refused) go({ slot: refused }, 'replace');
      if (isFormOld) booking.reopen();
      else booking.refresh();
    },
  });
  const held = useHold({
    place,
    start,
    chosen: state.chosenStart === start,
    paused: isLocked(form),
    serverNow: booking.serverNow,
    listing: state.listings[type.id],
    terms: type.terms,
    onTypeChanged: (changed) => tell({ kind: 'type-changed', type: changed }),
    onPaused: (pause) => dispatch({ kind: 'paused', pause }),
    onLost: (lost) => {
      dispatch({ kind: 'start-lost', lost });
      booking.refresh();
    },
  });
  const model = formViewModel({ form, holdStatus: held.state.status, page: state, type, firstType, start });
  const readTyped = useTyped(element, form, dispatch);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (model.button !== 'book' && model.button !== 'book-changed') return;
    const made = confirmInput({
      ...contentOf({ booking, provider, type, start }),
      key: form.key,
      fields: readTyped(),
      hold: held.state.hold?.secret ?? null,
    });
    if (made.kind === 'ok') {
      send(made.input);
      return;
    }
    flushSync(() => dispatch({ kind: 'found-wrong', errors: made.errors }));
    focusOn(element, '[aria-invalid=true]');
  };
  const choose = (alternative: Instant) => {
    flushSync(() => {
      dispatch({ kind: 'start-chosen' });
      booking.choose(alternative, 'replace');
    });
    focusOn(element, '[type=submit]');
  };
  const sendAgain = () => {
    if (form.pending) send(form.pending);
  };
  const startAfresh = () => dispatch({ kind: 'started-afresh', key: newKey() });
  return { element, form, hold: held.state, model, dispatch, submit, sendAgain, choose, startAfresh };
}

/** What the form says besides what was typed. */
function contentOf({
  booking,
  provider,
  type,
  start,
}: FormPart): Omit<FormContent, 'key' | 'fields' | 'hold'> {
  const { clocks, reader } = booking.state;
  return {
    place: { slug: provider.slug, type: type.id },
    start,
    questions: type.questions,
    zone: shownClock(clocks).zone,
    languageTag: reader.languageTag,
    terms: type.terms,
  };
}

/** Of choices that belong together the first one. */
function focusOn(form: RefObject<HTMLFormElement | null>, selector: string): void {
  const found = form.current?.querySelector<HTMLElement>(selector);
  (found?.querySelector('input') ?? found)?.focus();
}

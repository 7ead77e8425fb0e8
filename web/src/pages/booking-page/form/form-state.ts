// The form as a machine: editing, sending, or waiting for a response that must come. Pure.
import type { EmailProblem } from '@holdfast/contract/parts/email-address.ts';
import type { ReasonOf } from '@holdfast/contract/operations.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import { returned, sent, unsentOr, type Sending } from '../../../shared/calls/sending.ts';
import type { Pause } from '../../../shared/calls/part-shapes.ts';
import type { OutcomeOf } from '../../../shared/calls/outcome.ts';
import type { ConfirmInput, FormFields, RememberedForm } from '../../../shared/memory/form-memory.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';

/** A field of the form: `name`, `email` or `answer:{question}`. */
export type FieldName = string;
export type FieldErrors = Readonly<Record<FieldName, FieldError>>;
export type FieldError =
  | 'missing'
  | 'not-a-phone'
  | 'too-long'
  | 'not-a-name'
  | EmailProblem
  | 'not-accepted';

/** The start that somebody else has, or that is not offered any more, with the nearest free ones. */
export interface LostStart {
  start: Instant;
  reason: 'slot-taken' | 'slot-not-offered';
  /** Null: whatever is nearest in the list. */
  alternatives: readonly Instant[] | null;
}

export interface FormState extends Sending<ConfirmInput> {
  key: string;
  fields: FormFields;
  errors: FieldErrors;
  lost: LostStart | null;
  /** The booking that this form's key has already made from other content. */
  madeBefore: string | null;
  /** The service takes no new bookings for now. */
  paused: Pause | null;
}

export type FormEvent =
  | { kind: 'typed'; field: FieldName; text: string }
  | { kind: 'found-wrong'; errors: FieldErrors }
  | { kind: 'sent'; input: ConfirmInput }
  | { kind: 'returned'; outcome: OutcomeOf<'confirmBooking'> }
  | { kind: 'start-chosen' }
  | { kind: 'start-lost'; lost: LostStart }
  | { kind: 'paused'; pause: Pause }
  | { kind: 'resumed' }
  | { kind: 'started-afresh'; key: string };

export function formFromMemory(memory: RememberedForm): FormState {
  return {
    ...memory,
    ...unsentOr(memory.pending),
    errors: {},
    lost: null,
    madeBefore: null,
    paused: null,
  };
}

export function formReducer(state: FormState, event: FormEvent): FormState {
  switch (event.kind) {
    case 'typed':
      return state.phase.kind === 'editing' ? typed(state, event.field, event.text) : state;
    case 'found-wrong':
      return { ...state, errors: event.errors };
    case 'sent':
      return { ...sent(state, event.input), errors: {}, lost: null, paused: null };
    case 'returned':
      return returned(state, event.outcome, (editing, details) => refused(editing, details, state.pending));
    case 'start-chosen':
      return { ...state, lost: null, refusal: null };
    case 'start-lost':
      // While a booking is on its way its outcome decides.
      return state.phase.kind === 'editing' ? { ...state, lost: event.lost } : state;
    case 'paused':
      // While a booking is on its way its outcome decides.
      return state.phase.kind === 'editing' ? { ...state, paused: event.pause } : state;
    case 'resumed':
      return { ...state, paused: null };
    case 'started-afresh':
      return { ...state, key: event.key, madeBefore: null, lost: null, refusal: null };
  }
}

/** Whether the outcome is unknown or in flight: fields are locked. */
export function isLocked(state: FormState): boolean {
  return state.phase.kind !== 'editing';
}

function typed(state: FormState, field: FieldName, text: string): FormState {
  const { [field]: _mended, ...errors } = state.errors;
  if (field === 'name' || field === 'email') {
    return { ...state, errors, fields: { ...state.fields, [field]: text } };
  }
  const answers = { ...state.fields.answers, [field.replace(/^answer:/, '')]: text };
  return { ...state, errors, fields: { ...state.fields, answers } };
}

function refused(
  state: FormState,
  details: RefusalDetails<ReasonOf<'confirmBooking'>>,
  sentInput: ConfirmInput | null,
): FormState {
  switch (details.reason) {
    case 'slot-taken':
    case 'slot-not-offered': {
      const alternatives = details.params.alternatives.map((start) => instantFromIso(start));
      const start = sentInput && instantFromIso(sentInput.start);
      return { ...state, lost: start && { start, reason: details.reason, alternatives } };
    }
    case 'idempotency-mismatch':
      return { ...state, madeBefore: details.params.bookingReference };
    case 'invalid-request':
      return { ...state, refusal: details, errors: errorsFromPath(details.params.path, sentInput) };
    case 'paused':
      return { ...state, paused: details.params };
    case 'terms-changed':
    case 'not-found':
    case 'unavailable':
    case 'internal':
      return { ...state, refusal: details };
  }
}

/** Whether the refusal is about a field that this form shows; if not, the form is out of date. */
export function isAboutField(
  details: RefusalDetails,
  questions: readonly { id: string }[],
  sent: ConfirmInput,
): boolean {
  if (details.reason !== 'invalid-request') return false;
  const [field] = Object.keys(errorsFromPath(details.params.path, sent));
  return (
    field !== undefined && ['name', 'email', ...questions.map(({ id }) => `answer:${id}`)].includes(field)
  );
}

/** The service names an answer by its place in what was sent, or by its question where there was none. */
function errorsFromPath(path: string, sent: ConfirmInput | null): FieldErrors {
  const field = /(?:^|\.)client\.(name|email)$/.exec(path)?.[1];
  if (field !== undefined) return { [field]: 'not-accepted' };
  const [, place, part] = /^answers\.([^.]+)(\.\w+)?$/.exec(path) ?? [];
  if (place === undefined) return {};
  if (part === undefined) return { [`answer:${place}`]: 'missing' };
  const question = sent?.answers[Number(place)]?.question;
  return part === '.text' && question !== undefined ? { [`answer:${question}`]: 'not-accepted' } : {};
}

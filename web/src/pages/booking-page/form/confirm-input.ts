// Turns the filled-in form into a request by the contract's own schema, or says which fields are wrong.
import { confirmBooking } from '@holdfast/contract/booking/confirm-booking.ts';
import { emailProblem, plainEmail } from '@holdfast/contract/parts/email-address.ts';
import { limits } from '@holdfast/contract/limits.ts';
import type { PageQuestion } from '@holdfast/contract/parts/page-parts.ts';
import { type Instant, wireFromInstant } from '@holdfast/contract/time/instant.ts';
import type { TimeZoneId } from '../../../shared/time/zone-name.ts';
import type { FieldError, FieldErrors } from './form-state.ts';
import type { ConfirmInput, FormFields } from '../../../shared/memory/form-memory.ts';
import type { FormPlace } from '../../../shared/memory/place-memory.ts';

export interface FormContent {
  key: string;
  place: FormPlace;
  start: Instant;
  fields: FormFields;
  questions: readonly PageQuestion[];
  zone: TimeZoneId;
  languageTag: string;
  /** The secret of the hold on this start, where there is or may be one. */
  hold: string | null;
  /** What stands for the terms that are shown; not known where the service is older than this page. */
  terms: string | undefined;
}

export type ConfirmInputResult = { kind: 'ok'; input: ConfirmInput } | { kind: 'wrong'; errors: FieldErrors };

/** Questions left empty are left out; a required one left empty is an error of its own. */
export function confirmInput(content: FormContent): ConfirmInputResult {
  const { key, place, start, fields, questions, zone, languageTag, hold, terms } = content;
  const answers = questions.map(({ id }) => ({ question: id, text: (fields.answers[id] ?? '').trim() }));
  const given = answers.filter(({ text }) => text !== '');
  const parsed = confirmBooking.request.safeParse({
    key,
    ...place,
    start: wireFromInstant(start),
    client: { name: fields.name, email: fields.email, timeZone: zone, locale: languageTag },
    answers: given,
    ...(hold === null ? {} : { hold }),
    ...(terms === undefined ? {} : { terms }),
  });
  const errors: Record<string, FieldError> = {};
  const issues = parsed.success ? [] : parsed.error.issues;
  for (const { path } of issues) {
    if (path[0] === 'client' && path[1] === 'name') errors['name'] = nameError(fields.name);
    else if (path[0] === 'client' && path[1] === 'email') errors['email'] = emailError(fields.email);
    else if (path[0] === 'answers' && typeof path[1] === 'number') {
      errors[`answer:${given[path[1]]?.question}`] = 'too-long';
    }
  }
  for (const { id, required, kind } of questions) {
    const text = given.find(({ question }) => question === id)?.text;
    if (required && text === undefined) errors[`answer:${id}`] = 'missing';
    if (kind === 'phone' && text !== undefined && !looksDialled(text)) errors[`answer:${id}`] = 'not-a-phone';
  }
  if (parsed.success && Object.keys(errors).length === 0) return { kind: 'ok', input: parsed.data };
  return { kind: 'wrong', errors };
}

/** Digits in groups, as people write them. A slip is said at once; the service decides. */
function looksDialled(text: string): boolean {
  return /^\+?\d{5,20}$/.test(text.replace(/[ \u00a0()./\u2010-\u2013-]/g, ''));
}

function nameError(name: string): FieldError {
  if (name.trim() === '') return 'missing';
  return name.trim().length > limits.nameCharacters ? 'too-long' : 'not-a-name';
}

function emailError(email: string): FieldError {
  const plain = plainEmail(email);
  if (plain === '') return 'missing';
  if (plain.length > limits.emailCharacters) return 'too-long';
  return emailProblem(plain) ?? 'not-an-email';
}

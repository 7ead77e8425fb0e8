// The open form of one type as the tab remembers it: what was typed, the key of this attempt, what was sent.
import type { InputOf } from '@holdfast/contract/operations.ts';
import { instantText, listOf, nullOr, optional, record, text, type Shape } from '../calls/shape.ts';
import { newKey } from '../calls/new-key.ts';
import { placeMemory } from './place-memory.ts';

export type ConfirmInput = InputOf<'confirmBooking'>;

export interface FormFields {
  name: string;
  email: string;
  /** Question id to what was typed. */
  answers: Readonly<Record<string, string>>;
}

export interface RememberedForm {
  key: string;
  fields: FormFields;
  /** Sent, without a response yet: sent again exactly like this until it is. */
  pending: ConfirmInput | null;
}

const answers: Shape<Record<string, string>> = (value): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every((entry) => text(entry));

const remembered = record<RememberedForm>({
  key: text,
  fields: record<FormFields>({ name: text, email: text, answers }),
  pending: nullOr(
    record<ConfirmInput>({
      key: text,
      slug: text,
      type: text,
      start: instantText,
      client: record<ConfirmInput['client']>({ name: text, email: text, timeZone: text, locale: text }),
      answers: listOf(record<ConfirmInput['answers'][number]>({ question: text, text })),
      hold: optional(text),
      terms: optional(text),
    }),
  ),
});

const forms = placeMemory('form', remembered);
export const { remember: rememberForm, recall: recallForm, forget: forgetForm } = forms;

/** This tab is a copy: what it books from now on is another booking. What was sent stays what it is. */
export function renewKeys(): void {
  forms.changeAll((form) => (form?.pending === null ? { ...form, key: newKey() } : 'leave'));
}

// The kinds of questions as the editor offers them. Several lines of text are a kind of their own here.
import type { BookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';

export type Question = BookingTypeInput['questions'][number];
export type ShownKind = Question['kind'] | 'long';

export const shownKinds: readonly ShownKind[] = ['text', 'long', 'choice', 'checkbox', 'phone'];

export function shownKindOf({ kind, long }: Question): ShownKind {
  return kind === 'text' && long ? 'long' : kind;
}

/** A choice begins with two empty choices; other kinds have none. */
export function questionAfterKind(question: Question, shown: ShownKind): Question {
  const kind = shown === 'long' ? 'text' : shown;
  const known = question.choices.length > 0 ? question.choices : ['', ''];
  return { ...question, kind, long: shown === 'long', choices: kind === 'choice' ? known : [] };
}

/** `key` is a UUID: answers are kept under the question's id, which is never used for another one. */
export function newQuestion(key: string, label = '', kind: Question['kind'] = 'text'): Question {
  return { id: `q-${key.slice(0, 13)}`, label, kind, required: kind === 'phone', long: false, choices: [] };
}

// A whole booking type in words, field by field, so that two versions of it can be compared.
import { type Question, shownKindOf } from '../../model/question-kinds.ts';
import type { TypeForm } from '../../model/type-form.ts';
import { typeWords } from '../../words/type-words.ts';

export interface SaidField {
  readonly label: string;
  readonly text: string;
}

export function saidFields({ status, terms }: TypeForm): SaidField[] {
  const { about, when, place, questions, reminders, access } = typeWords.editor;
  const { duration: span } = typeWords.list;
  return [
    { label: about.name, text: terms.name },
    { label: about.description, text: terms.summary },
    { label: about.included, text: terms.included.join('\n') },
    { label: when.duration, text: span(terms.durationMinutes) },
    { label: when.step, text: span(terms.stepMinutes) },
    { label: when.before, text: span(terms.bufferBeforeMinutes) },
    { label: when.after, text: span(terms.bufferAfterMinutes) },
    { label: when.notice, text: span(terms.noticeMinutes) },
    { label: when.window, text: span(terms.windowDays * 1_440) },
    { label: when.perDay, text: sayLimit(terms.maxPerDay) },
    { label: when.perWeek, text: sayLimit(terms.maxPerWeek) },
    { label: place.heading, text: sayPlace(terms.place) },
    { label: questions.heading, text: terms.questions.map(sayQuestion).join('\n') },
    { label: reminders.heading, text: terms.reminderMinutes.map(span).join('\n') },
    ...saidPolicy(terms.policy),
    { label: access.heading, text: access.choices[status].text },
  ];
}

/** What differs between two versions: each field with both texts. */
export function differences(mine: TypeForm, theirs: TypeForm) {
  const other = saidFields(theirs);
  return saidFields(mine).flatMap(({ label, text }, index) => {
    const said = other[index]?.text ?? '';
    return said === text ? [] : [{ label, mine: text, theirs: said }];
  });
}

function saidPolicy(policy: TypeForm['terms']['policy']): SaidField[] {
  const { changes, elsewhere } = typeWords.editor;
  return [
    { label: changes.cancel, text: sayUntil(policy.cancelUntilMinutes) },
    { label: changes.move, text: sayUntil(policy.moveUntilMinutes) },
    { label: changes.moves, text: sayLimit(policy.mostMoves) },
    { label: changes.reason, text: policy.reasonRequired ? elsewhere.yes : elsewhere.no },
  ];
}

function sayUntil(minutes: number | null): string {
  const { choices } = typeWords.editor.changes;
  if (minutes === null) return choices.never;
  return minutes === 0
    ? choices.begins
    : `${typeWords.list.duration(minutes)} ${typeWords.editor.reminders.before}`;
}

function sayLimit(count: number | null): string {
  return count === null ? typeWords.editor.elsewhere.noLimit : String(count);
}

function sayPlace({ kind, text, link, caller }: TypeForm['terms']['place']): string {
  const { kinds, callers } = typeWords.editor.place;
  const who = kind === 'phone' ? [callers[caller]] : [];
  return [kinds[kind], ...who, text, link].filter((part) => part !== '').join('\n');
}

function sayQuestion(question: Question): string {
  const { kinds, required } = typeWords.editor.questions;
  const facts = [kinds[shownKindOf(question)], ...question.choices, ...(question.required ? [required] : [])];
  return `${question.label} (${facts.join(', ')})`;
}

// Compares what somebody saw of a booking type with what it is now, in words.
import type { PageBookingType, PageQuestion, Place } from '@holdfast/contract/parts/page-parts.ts';
import { sayPolicy, type ChosenStart } from '../words/say-policy.ts';
import { words } from '../words/words.ts';

/** What an appointment says of its type, and what else a booking page shows of it. */
export type ShownTerms = Pick<PageBookingType, 'name' | 'durationMinutes' | 'place'> &
  Partial<Pick<PageBookingType, 'included' | 'questions' | 'policy'>>;

export interface TermsDifference {
  label: string;
  before: string;
  now: string;
}

/** What both sides know and say differently, in the page's order and in its words for the `chosen` start. */
export function termsDifferences(
  before: ShownTerms,
  now: ShownTerms,
  chosen: ChosenStart | null,
): TermsDifference[] {
  const [was, is] = [before.place.caller, now.place.caller];
  const isCallerNew = was !== undefined && is !== undefined && was !== is;
  const say = (type: ShownTerms) => sayTerms(type, chosen, isCallerNew);
  const said = say(now);
  return say(before).flatMap(({ label, text }) => {
    const other = said.find((term) => term.label === label)?.text;
    return other === undefined || other === text ? [] : [{ label, before: text, now: other }];
  });
}

function sayTerms(
  type: ShownTerms,
  chosen: ChosenStart | null,
  isCallerNew: boolean,
): { label: string; text: string }[] {
  const { terms } = words;
  return [
    { label: terms.name, text: type.name },
    { label: terms.duration, text: words.minutes(type.durationMinutes) },
    { label: terms.place, text: sayPlace(type.place, isCallerNew) },
    ...(type.included ? [{ label: terms.included, text: listed(type.included) }] : []),
    ...(type.questions ? [{ label: terms.questions, text: listed(type.questions.map(sayQuestion)) }] : []),
    ...(type.policy ? [{ label: terms.policy, text: sayPolicy(type.policy, chosen) }] : []),
  ];
}

/** Who calls is said where just that is new. */
function sayPlace(place: Place, isCallerNew: boolean): string {
  const { kind, caller } = place;
  const text = words.place(place);
  return isCallerNew && kind === 'phone' && caller ? `${text} (${words.terms.callers[caller]})` : text;
}

function sayQuestion({ label, required, kind = 'text', choices = [] }: PageQuestion): string {
  const asked = kind === 'text' ? [] : [kind === 'choice' ? choices.join(' / ') : words.terms.kinds[kind]];
  const notes = required ? asked : [...asked, words.form.optional];
  return notes.length > 0 ? `${label} (${notes.join(', ')})` : label;
}

function listed(items: readonly string[]): string {
  return items.length > 0 ? items.join(' \u00b7 ') : words.terms.nothing;
}

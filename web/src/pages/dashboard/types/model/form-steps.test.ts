// What the editor does with a question, a place and the reminders when something else is chosen.
import { bookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { swapped, without } from './list-steps.ts';
import { nextReminder } from './next-reminder.ts';
import { placeAfterKind } from './place-after-kind.ts';
import { newQuestion, questionAfterKind, shownKindOf, shownKinds } from './question-kinds.ts';
import { termsOf } from './type-form.ts';
import { storedType } from './types-fixture.ts';

describe('a question', () => {
  const question = { ...newQuestion('0b5fa1d2-1111-4222-8333-444455556666', 'Which one?') };

  it.each(shownKinds)('of the kind %s is shown as what was chosen, and is accepted', (kind) => {
    const changed = questionAfterKind(question, kind);
    const filled = { ...changed, choices: changed.choices.map((_, index) => `Choice ${index}`) };
    expect(shownKindOf(changed)).toBe(kind);
    const terms = { ...termsOf(storedType()), questions: [filled] };
    expect(z.safeParse(bookingTypeInput, terms).success).toBe(true);
  });

  it('loses its choices with its kind, and keeps them while it is a choice', () => {
    const choice = { ...questionAfterKind(question, 'choice'), choices: ['Red', 'Blue'] };
    expect(questionAfterKind(choice, 'choice').choices).toEqual(['Red', 'Blue']);
    expect(questionAfterKind(choice, 'long').choices).toEqual([]);
  });
});

describe('a place', () => {
  const begin = { video: 'Video call', phone: 'Phone call', address: '', custom: '' };
  const place = {
    kind: 'video',
    text: 'Video call',
    link: 'https://room.example',
    caller: 'provider',
  } as const;

  it('changes the text that it began with, and drops the link', () => {
    expect(placeAfterKind(place, 'phone', begin)).toMatchObject({ text: 'Phone call', link: '' });
  });

  it('keeps a text that somebody wrote', () => {
    expect(placeAfterKind({ ...place, text: 'In my room' }, 'phone', begin).text).toBe('In my room');
  });
});

it('offers a reminder that is not there yet', () => {
  expect(nextReminder([])).toBe(1_440);
  expect(nextReminder([1_440, 120])).toBe(2_880);
});

describe('a list', () => {
  it('has an item moved by one place, or left out', () => {
    expect(swapped(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(swapped(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(without(['a', 'b', 'c'], 0)).toEqual(['b', 'c']);
  });
});

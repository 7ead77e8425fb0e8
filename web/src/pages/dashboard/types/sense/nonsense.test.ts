// Nonsense is said before saving: what no single field can know.
import { expect, it } from 'vitest';
import type { BookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';
import { nonsenseIn } from './nonsense.ts';
import { termsOf } from '../model/type-form.ts';
import { storedType } from '../model/types-fixture.ts';

const question = {
  id: 'topic',
  label: 'What?',
  kind: 'text',
  required: true,
  long: false,
  choices: [],
} as const;
const plain = termsOf(storedType({ questions: [{ ...question, choices: [] }] }));
const policy = (changes: Partial<BookingTypeInput['policy']>) => ({
  policy: { ...plain.policy, ...changes },
});

it('has nothing to say of a plain type', () => {
  expect(nonsenseIn(plain, 480)).toEqual([]);
});

it.each<[string, Partial<BookingTypeInput>, object]>([
  [
    'longer than the longest opening',
    { durationMinutes: 240 },
    { kind: 'too-long', longest: 180, takes: 240 },
  ],
  ['a step larger than a range', { stepMinutes: 200 }, { kind: 'step-too-large', longest: 180, step: 200 }],
  ['a notice beyond the window', { noticeMinutes: 14 * 1_440 }, { kind: 'notice-beyond-window' }],
  [
    'a limit per week below that of a day',
    { maxPerDay: 5, maxPerWeek: 3 },
    { kind: 'week-below-day', week: 3 },
  ],
  ['a reminder before anybody can book', { reminderMinutes: [60, 20_160] }, { minutes: 20_160 }],
  [
    'a deadline to cancel that is always over',
    policy({ cancelUntilMinutes: 20_160 }),
    { kind: 'cancel-never' },
  ],
  ['a deadline to move that is always over', policy({ moveUntilMinutes: 20_160 }), { kind: 'move-never' }],
  ['moves that are allowed, and none of them', policy({ mostMoves: 0 }), { kind: 'no-moves' }],
  ['a call to an unknown number', { questions: [] }, { kind: 'no-number', field: 'place' }],
])('says it of %s', (_, changes, said) => {
  expect(nonsenseIn({ ...plain, ...changes }, 180)).toEqual([expect.objectContaining(said)]);
});

it('says that there are no hours, and not what would follow from it', () => {
  expect(nonsenseIn({ ...plain, durationMinutes: 240 }, 0)).toEqual([
    { kind: 'no-hours', field: 'durationMinutes' },
  ]);
});

it('leaves fields alone that hold no number', () => {
  const empty = { ...plain, durationMinutes: Number.NaN, stepMinutes: Number.NaN, windowDays: Number.NaN };
  expect(nonsenseIn(empty, 180)).toEqual([]);
});

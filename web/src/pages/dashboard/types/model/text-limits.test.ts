// The lengths that the editor speaks of are those that the contract accepts, to the character.
import { bookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';
import type { BookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newQuestion } from './question-kinds.ts';
import { textLimits } from './text-limits.ts';
import { termsOf } from './type-form.ts';
import { storedType } from './types-fixture.ts';

const plain = termsOf(storedType());
const question = newQuestion('0b5fa1d2-1111-4222-8333-444455556666', 'What?');

const withText: Readonly<Record<keyof typeof textLimits, (text: string) => Partial<BookingTypeInput>>> = {
  name: (name) => ({ name }),
  summary: (summary) => ({ summary }),
  included: (line) => ({ included: [line] }),
  placeText: (text) => ({ place: { ...plain.place, text } }),
  question: (label) => ({ questions: [{ ...question, label }] }),
  choice: (choice) => ({ questions: [{ ...question, kind: 'choice', choices: [choice, 'Other'] }] }),
};

it.each(Object.entries(textLimits))('of %s are %d characters', (name, most) => {
  const key = Object.keys(textLimits).find((one): one is keyof typeof textLimits => one === name) ?? 'name';
  const isAccepted = (length: number) =>
    z.safeParse(bookingTypeInput, { ...plain, ...withText[key]('x'.repeat(length)) }).success;
  expect([isAccepted(most), isAccepted(most + 1)]).toEqual([true, false]);
});

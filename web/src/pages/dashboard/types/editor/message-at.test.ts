// A form's errors are found by the path of their field, in lists too.
import { expect, it } from 'vitest';
import { countErrors, messageAt } from './message-at.ts';

const error = (message: string) => ({ type: 'custom', message, ref: { focus: () => {} } });
const list = Object.assign([undefined, { label: error('Please fill this in.') }], {
  root: error('At most 10 fit here.'),
});
const errors = { type: error('Taken.'), terms: { questions: list } };

it('finds the sentence of a field, of an item in a list, and of the list itself', () => {
  expect(messageAt(errors, 'type')).toBe('Taken.');
  expect(messageAt(errors, 'terms.questions.1.label')).toBe('Please fill this in.');
  expect(messageAt(errors, 'terms.questions')).toBe('At most 10 fit here.');
  expect(messageAt(errors, 'terms.questions.0.label')).toBeUndefined();
  expect(messageAt(errors, 'terms.name')).toBeUndefined();
});

it('counts the fields that are wrong', () => {
  expect(countErrors(errors)).toBe(3);
  expect(countErrors({})).toBe(0);
});

// Blocked time is checked by the contract before it is sent.
import { limits } from '@holdfast/contract/limits.ts';
import { expect, it } from 'vitest';
import { readBlock } from './block-input.ts';

const key = '7d9a8f2e-54c3-4f6d-9b1a-0c2d3e4f5a6b';
const dentist = { date: '2027-01-12', start: '13:00', end: '15:00', label: ' Dentist ' };

it('sends what was typed, the label without the space around it', () => {
  expect(readBlock(dentist, key)).toEqual({ input: { key, ...dentist, label: 'Dentist' } });
  expect(readBlock({ ...dentist, start: '22:00', end: '02:00' }, key)).toHaveProperty('input');
});

it.each([
  ['date', { date: null }],
  ['start', { start: '24:00' }],
  ['start', { start: '' }],
  ['end', { end: '9:07' }],
  ['label', { label: 'x'.repeat(limits.labelCharacters + 1) }],
])('names %s where it is wrong: %j', (field, change) => {
  expect(readBlock({ ...dentist, ...change }, key)).toEqual({ wrong: new Set([field]) });
});

// The rule reads the table of retired words and applies it to names and comments.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { retiredWords, wordProblems } from './retired-words-rule.ts';

const retired = [
  { word: 'cap', instead: 'limit', keeps: [] },
  { word: 'reschedule', instead: 'move', keeps: ['rescheduleBooking'] },
];

it.each([
  'dayCap',
  'caps',
  'Cap',
  'CAP_PER_DAY',
  'the cap of a day',
  'rescheduleBookings',
  'IDCap',
  'a-cap.ts',
])('refuses %s', (text) => {
  expect(wordProblems(text, retired)).toHaveLength(1);
});

it.each(['capital', 'escape', 'dayLimit', 'rescheduleBooking', 'landscapes'])('lets %s pass', (text) => {
  expect(wordProblems(text, retired)).toEqual([]);
});

it('says what to use instead', () => {
  expect(wordProblems('weekCaps', retired)).toEqual([
    "'cap' in 'weekCaps' is retired (ARCHITECTURE.md, Words): limit",
  ]);
});

it('reads a table, and throws where there is none or a row is not one', () => {
  const table = (rows: string) => `x\n\n| retired | now | stays in |\n| --- | --- | --- |\n${rows}\nmore\n`;
  expect(retiredWords(table('| cap | limit | |\n| reschedule | move | `rescheduleBooking` |\n'))).toEqual(
    retired,
  );
  expect(() => retiredWords('no table')).toThrow('no table of retired words');
  expect(() => retiredWords(table('| two words | one | |\n'))).toThrow('not a row');
});

it('finds the table in ARCHITECTURE.md', async () => {
  const text = await readFile(join(import.meta.dirname, '../../../../ARCHITECTURE.md'), 'utf8');
  expect(retiredWords(text).length).toBeGreaterThan(3);
});

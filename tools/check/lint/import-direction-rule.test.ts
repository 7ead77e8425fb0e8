// The table of directions, read file by file.
import { expect, it } from 'vitest';
import { importProblem } from './import-direction-rule.ts';

it.each([
  ['functions/src/index.ts', '@holdfast/core/result.ts'],
  ['functions/src/entry/dispatch.ts', '../../../contract/src/limits.ts'],
  ['functions/src/entry/clock.ts', 'firebase-admin/firestore'],
  ['web/src/main.tsx', 'react-dom/client'],
  ['web/src/main.tsx', './booking/use-booking.ts'],
  ['web/src/views/time-list.tsx', '../booking/listing.ts'],
  ['web/src/booking/listing.ts', '../time/time-kinds.ts'],
  ['core/src/slots/offer-slots.test.ts', 'fast-check'],
  ['tools/seed/seed-demo.ts', '@holdfast/core/result.ts'],
])('lets %s import %s', (importer, specifier) => {
  expect(importProblem(importer, specifier)).toBeNull();
});

it.each([
  ['core/src/slots/offer-slots.ts', 'fast-check', 'core may not import the package fast-check'],
  ['core/src/slots/offer-slots.ts', 'luxon/src/zone.js', 'core may not import the package luxon/src/zone.js'],
  ['web/src/main.tsx', 'zod', 'web may not import the package zod'],
  ['web/src/main.tsx', 'reactive', 'web may not import the package reactive'],
  [
    'contract/src/limits.ts',
    '../../core/src/result.ts',
    'contract may not import core (../../core/src/result.ts)',
  ],
  ['core/src/result.ts', '../package.json', 'core may not import outside (../package.json)'],
  [
    'web/src/manage/page.ts',
    '../booking/view.ts',
    'web/src/manage/page.ts may not import the feature booking page',
  ],
  [
    'web/src/time/reader.ts',
    '../booking/view.ts',
    'web/src/time/reader.ts may not import the feature booking page',
  ],
])('keeps %s from importing %s', (importer, specifier, problem) => {
  expect(importProblem(importer, specifier)).toBe(problem);
});

// The rule applies the table of import directions to single files.
import { expect, it } from 'vitest';
import { importProblem } from './import-direction-rule.ts';

it.each([
  ['functions/src/index.ts', '@holdfast/core/result.ts'],
  ['functions/src/entry/dispatch.ts', '../../../contract/src/limits.ts'],
  ['functions/src/entry/clock.ts', 'firebase-admin/firestore'],
  ['web/src/pages/booking-page/main.tsx', 'react-dom/client'],
  ['web/src/pages/booking-page/main.tsx', './state/use-booking.ts'],
  ['web/src/pages/booking-page/views/times-view.tsx', '../state/use-booking.ts'],
  ['web/src/pages/manage-page/views/move-view.tsx', '../../../shared/picker/listing.ts'],
  ['web/src/pages/dashboard/frame/frame.tsx', 'react-router'],
  ['functions/src/hold/hold-slot.ts', '../page/read-free-starts.ts'],
  ['functions/src/lock/take-time.ts', '../deps.ts'],
  ['core/src/slots/offer-slots.test.ts', 'fast-check'],
  ['core/src/slots/offer-slots.ts', '@holdfast/contract/time/instant.ts'],
  ['tools/dev/seed/seed-demo.ts', '@holdfast/core/result.ts'],
  ['tools/lab/torture/round.ts', '../../dev/seed/write-provider.ts'],
  ['tools/ci/check/check-page-size.ts', '../../../web/tools/browser-floor.ts'],
  ['tests/store/seed.test.ts', '../../tools/dev/seed/seed-demo.ts'],
])('lets %s import %s', (importer, specifier) => {
  expect(importProblem(importer, specifier)).toBeNull();
});

it.each([
  ['core/src/slots/offer-slots.ts', 'fast-check', 'core may not import the package fast-check'],
  ['core/src/slots/offer-slots.ts', 'luxon/src/zone.js', 'core may not import the package luxon/src/zone.js'],
  ['web/src/pages/booking-page/main.tsx', 'zod', 'web may not import the package zod'],
  ['web/src/pages/booking-page/main.tsx', 'reactive', 'web may not import the package reactive'],
  ['web/src/pages/booking-page/main.tsx', 'react-router', 'web may not import the package react-router'],
  [
    'contract/src/limits.ts',
    '../../core/src/result.ts',
    'contract may not import core (../../core/src/result.ts)',
  ],
  ['core/src/result.ts', '../package.json', 'core may not import outside (../package.json)'],
  [
    'web/src/pages/manage-page/views/move-view.tsx',
    '../../booking-page/state/view.ts',
    'web/src/pages/manage-page/views/move-view.tsx may not import web/src/pages/booking-page/state/view.ts: see the rooms of web/src/pages',
  ],
  [
    'web/src/shared/time/reader.ts',
    '../../pages/booking-page/state/view.ts',
    'web/src/shared/time/reader.ts may not import web/src/pages/booking-page/state/view.ts: see the rooms of web/src',
  ],
  [
    'functions/src/page/list-slots.ts',
    '../booking/make-booking.ts',
    'functions/src/page/list-slots.ts may not import functions/src/booking/make-booking.ts: see the rooms of functions/src',
  ],
  [
    'functions/src/setup/count-existing.ts',
    '../booking/move-booking.ts',
    'functions/src/setup/count-existing.ts may not import functions/src/booking/move-booking.ts: see the rooms of functions/src',
  ],
  [
    'functions/src/store/paths.ts',
    '../planted/new-room.ts',
    'functions/src/store/paths.ts may not import functions/src/planted/new-room.ts: see the rooms of functions/src',
  ],
  [
    'tools/lab/torture/round.ts',
    '../../../tests/builders/raise.ts',
    'tools may not import tests (../../../tests/builders/raise.ts)',
  ],
  [
    'tools/ops/provider/provider.ts',
    '../../ci/check/report.ts',
    'tools/ops/provider/provider.ts may not import tools/ci/check/report.ts: see the rooms of tools',
  ],
])('keeps %s from importing %s', (importer, specifier, problem) => {
  expect(importProblem(importer, specifier)).toBe(problem);
});

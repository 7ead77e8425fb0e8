// Three steps become one page, and nothing that was typed is lost on the way.
import { createPage } from '@holdfast/contract/account/create-page.ts';
import { expect, it } from 'vitest';
import { templateCatalogues } from '../templates/words/template-catalogues.ts';
import { typeTemplates } from '../templates/type-templates.ts';
import { createInput, firstSteps, nextHours, recalledSteps, weeklyOf } from './steps-state.ts';

const steps = firstSteps('Ada Lindqvist', 'ada-lindqvist', 'Europe/Stockholm');
const templates = typeTemplates(templateCatalogues.en);

it.each(templates.map(({ id }) => id))('makes a page from what stands there at first and %s', (template) => {
  const input = createInput({ ...steps, template }, templates, 'en-SE');
  expect(createPage.request.safeParse(input)).toMatchObject({ success: true });
});

it('waits for a missing time, and for a day', () => {
  expect(weeklyOf({ ...steps, hours: [{ start: '09:00', end: null }] })).toBeNull();
  expect(weeklyOf({ ...steps, days: [] })).toBeNull();
  expect(weeklyOf({ ...steps, hours: [] })).toBeNull();
});

it('gives every chosen day the same hours', () => {
  expect(weeklyOf({ days: [5, 1], hours: [{ start: '22:00', end: '02:00' }] })).toEqual([
    { days: [1, 5], start: '22:00', end: '02:00' },
  ]);
});

it('adds hours after the last ones, and never beyond midnight', () => {
  expect(nextHours(steps.hours)).toEqual({ start: '18:00', end: '21:00' });
  expect(nextHours([{ start: '20:00', end: '23:00' }])).toEqual({ start: '20:00', end: '23:00' });
});

it('remembers what was typed, and nothing else', () => {
  expect(recalledSteps(JSON.parse(JSON.stringify(steps)))).toEqual(steps);
  expect(recalledSteps({ ...steps, hours: [null] })).toBeNull();
  expect(recalledSteps('steps')).toBeNull();
});

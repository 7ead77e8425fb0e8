// The dashboard's sentences in every language: all there, all said, and none left in English.
import { languages } from '@holdfast/contract/text/languages.ts';
import { expect, it } from 'vitest';
import { callCatalogues } from './account/words/call-words.ts';
import { availabilityCatalogues } from './availability/words/availability-words.ts';
import { blocksCatalogues } from './blocks/words/blocks-words.ts';
import { bookingCatalogues } from './booking/words/booking-words.ts';
import { clientCatalogues } from './client/words/client-words.ts';
import { bookingsCatalogues } from './bookings/words/bookings-words.ts';
import { firstStepsCatalogues } from './first-steps/words/first-steps-words.ts';
import { formCatalogues } from './form/words/form-words.ts';
import { gateCatalogues } from './gate/words/gate-words.ts';
import { linkCatalogues } from './link/words/link-words.ts';
import { oneBookingCatalogues } from './one-booking/words/one-booking-words.ts';
import { previewCatalogues } from './preview/words/preview-words.ts';
import { problemsCatalogues } from './problems/words/problems-words.ts';
import { settingsCatalogues } from './settings/words/settings-words.ts';
import { templateCatalogues } from './templates/words/template-catalogues.ts';
import { timesCatalogues } from './times/words/times-words.ts';
import { todayCatalogues } from './today/words/today-words.ts';
import { typeCatalogues } from './types/words/type-words.ts';
import { weekCatalogues } from './week/words/week-words.ts';
import { whyCatalogues } from './why/words/why-words.ts';
import { dashboardCatalogues } from './words/dashboard-words.ts';

const rooms = {
  account: callCatalogues,
  availability: availabilityCatalogues,
  blocks: blocksCatalogues,
  booking: bookingCatalogues,
  client: clientCatalogues,
  bookings: bookingsCatalogues,
  firstSteps: firstStepsCatalogues,
  form: formCatalogues,
  gate: gateCatalogues,
  link: linkCatalogues,
  oneBooking: oneBookingCatalogues,
  preview: previewCatalogues,
  problems: problemsCatalogues,
  settings: settingsCatalogues,
  templates: templateCatalogues,
  times: timesCatalogues,
  today: todayCatalogues,
  types: typeCatalogues,
  week: weekCatalogues,
  why: whyCatalogues,
  dashboard: dashboardCatalogues,
};

/** What German calls the same as English does. */
const alike: readonly string[] = [
  'availability.days.holidays.region',
  'firstSteps.you.name',
  'settings.profile.name',
  'types.editor.about.link',
  'types.editor.place.kinds.video',
];
/** Texts that a provider must write themselves begin empty. */
const empty: readonly string[] = ['types.editor.place.begin.address', 'types.editor.place.begin.custom'];

/** Every sentence under its path. Sentences about something are there, but only plain ones are read. */
function sentencesOf(catalogue: object, path: string): [string, unknown][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? sentencesOf(value, `${path}.${key}`)
      : [[`${path}.${key}`, value]],
  );
}

const said = (language: (typeof languages)[number]) =>
  new Map(Object.entries(rooms).flatMap(([room, catalogues]) => sentencesOf(catalogues[language], room)));

const inEnglish = said('en');

it.each(languages)('in %s every sentence says something, and none shouts', (language) => {
  const sentences = said(language);
  expect([...sentences.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  for (const [path, sentence] of sentences) {
    if (typeof sentence === 'function' || empty.includes(path)) continue;
    expect([path, sentence]).toEqual([path, expect.stringMatching(/[\p{L}\d]/u)]);
    expect([path, sentence]).toEqual([path, expect.not.stringMatching(/!/)]);
  }
});

it('no sentence in German is still English', () => {
  const german = said('de');
  const same = [...inEnglish].filter(
    ([path, sentence]) => typeof sentence === 'string' && sentence !== '' && german.get(path) === sentence,
  );
  expect(same.map(([path]) => path)).toEqual(alike);
});

// What a signed-in provider may send about hours and types: every field at its bounds and beyond, over HTTP.
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { limits } from '@holdfast/contract/limits.ts';
import { type InputOf, operations } from '@holdfast/contract/operations.ts';
import * as z from 'zod/mini';
import { callProvider } from '../builders/call-provider.ts';
import { newProvider } from '../builders/new-provider.ts';
import { readEverything } from '../builders/read-everything.ts';
import { signIn } from '../builders/sign-in.ts';
import { typeInput } from '../builders/type-input.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';

let host: Host;
let ada: { id: string; idToken: string };
beforeAll(async () => {
  host = await startHost({ env: { FIREBASE_AUTH_EMULATOR_HOST: inject('authAddress') } });
});
afterAll(() => host.stop());
beforeEach(async () => {
  const { id } = await newProvider(testFirestore());
  ada = { id, idToken: (await signIn(id)).idToken };
});
const call = (op: string, input: unknown) => callProvider(host.origin, op, Object(input), ada.idToken);

const range = { start: '09:00', end: '17:00' };
const hours = {
  timeZone: 'Europe/Stockholm',
  weekly: [{ days: [1, 7], ...range }],
  overrides: [{ date: '2027-01-13', ranges: [range], label: 'Holiday' }],
};
const question = { id: 'topic', label: 'Topic', required: true, long: false };
const terms = typeInput({
  place: { kind: 'video', text: 'Video call', link: 'https://meet.example/ada' },
  questions: [{ ...question, kind: 'choice', choices: ['One', 'Two'] }],
});
const { durationMinutes, stepMinutes, bufferBeforeMinutes, bufferAfterMinutes, noticeMinutes } = terms;
const lengths = { durationMinutes, stepMinutes, bufferBeforeMinutes, bufferAfterMinutes, noticeMinutes };
const draft = { ...lengths, windowDays: 14, maxPerDay: 1, maxPerWeek: 2 };

const valid = {
  saveAvailability: { version: 0, ...hours },
  saveBookingType: { type: 'lesson', version: null, status: 'visible', terms },
  previewSlots: { availability: hours, type: 'call', draft, from: '2027-01-11', days: 7 },
  pauseBookings: { pause: { until: '2027-02-01', note: 'Away.' } },
  listHolidays: { country: 'SE', region: null, from: '2027-01-11', locale: 'sv' },
  viewDays: { from: '2027-01-11', days: 42 },
  orderBookingTypes: { order: ['call'] },
  archiveBookingType: { type: 'call', isArchived: true },
  askToMove: { booking: 'f'.repeat(32) },
} as const satisfies { [Op in keyof typeof operations]?: InputOf<Op> };
const names = Object.keys(valid).filter((op): op is keyof typeof valid => op in valid);

/** The places of all values in an input, such as `terms.questions.0.id`. */
function places(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    key,
    ...places(inner).map((rest) => `${key}.${rest}`),
  ]);
}

/** The same input with another value at one place. */
function withValue(input: unknown, place: string, value: unknown): unknown {
  const [key = '', ...rest] = place.split('.');
  const inner =
    rest.length === 0
      ? value
      : withValue(new Map(Object.entries(Object(input))).get(key), rest.join('.'), value);
  if (Array.isArray(input))
    return input.map((each: unknown, index) => (String(index) === key ? inner : each));
  return { ...Object(input), [key]: inner };
}

const odd: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '\u0000\u202E',
  'constructor',
  'x'.repeat(5_000),
  -1,
  0.5,
  1e300,
  [],
  [null],
  Array.from({ length: 500 }, () => 'x'),
  { x: 1 },
];

describe.each(names)('%s', (op) => {
  it('refuses what its schema forbids, by the place of the mistake, and nothing else', {
    timeout: 60_000,
  }, async () => {
    for (const place of places(valid[op])) {
      for (const value of odd) {
        const input = withValue(valid[op], place, value);
        const isAllowed = z.safeParse(operations[op].request, input).success;
        const { status, text } = await call(op, input);
        const what = [place, JSON.stringify(value)?.slice(0, 40), status, text.slice(0, 300)];
        expect([status < 500, ...what]).toEqual([true, ...what]);
        if (isAllowed) continue;
        expect([status, ...what]).toEqual([400, ...what]);
        const path = /"path":"([^"]*)"/.exec(text)?.[1] ?? '?';
        expect([path.startsWith(place) || place.startsWith(path), ...what]).toEqual([true, ...what]);
      }
    }
  });

  it('takes what is valid, and no field more', async () => {
    const before = await readEverything(testFirestore(), ada.id);
    for (const extra of [{ providerId: 'x' }, { __proto__x: 1 }]) {
      expect((await call(op, { ...valid[op], ...extra })).status).toBe(400);
    }
    expect(await readEverything(testFirestore(), ada.id)).toEqual(before);
    expect((await call(op, valid[op])).status).toBe(op === 'askToMove' ? 404 : 200);
  });
});

const most = (length: number, item: (index: number) => unknown) =>
  Array.from({ length }, (_, index) => item(index));
const asked = (index: number, choices: string[] = []) => ({
  ...question,
  id: `question-${index}`,
  kind: choices.length > 0 ? 'choice' : 'text',
  choices,
});
const text = (length: number) => 'x'.repeat(length);

describe('the bounds of a booking type', () => {
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['name', [text(80), '<img src=x onerror=alert(1)>'], [text(81), '', '  ', '\u200B \u202E']],
    ['summary', [text(300)], [text(301), '']],
    ['durationMinutes', [5, 720], [0, 725, 7, 5.5]],
    ['stepMinutes', [5, 720], [0, 725, 7]],
    ['bufferBeforeMinutes', [0, 240], [-5, 245, 1]],
    ['bufferAfterMinutes', [0, 240], [-5, 245, 1]],
    ['noticeMinutes', [0, 129_600], [-5, 129_605, 1]],
    ['windowDays', [1, 365], [0, 366, 1.5]],
    ['maxPerDay', [null, 1, limits.bookingsPerPeriod], [0, limits.bookingsPerPeriod + 1, 1.5]],
    ['maxPerWeek', [null, 1, limits.bookingsPerPeriod], [0, limits.bookingsPerPeriod + 1]],
    ['place.text', [text(300)], [text(301), '']],
    [
      'place.link',
      ['', `https://${text(limits.linkCharacters - 8)}`],
      [
        `https://${text(limits.linkCharacters - 7)}`,
        'http://meet.example',
        'javascript:alert(1)',
        'https://a b.example',
        'https://a.example/"onclick=',
      ],
    ],
    [
      'reminderMinutes',
      [[], most(limits.reminders, () => 5)],
      [most(limits.reminders + 1, () => 5), [4], [43_205]],
    ],
    ['policy.cancelUntilMinutes', [null, 0, 43_200], [-5, 43_205, 1]],
    ['policy.mostMoves', [null, 0, limits.moves.max], [-1, limits.moves.max + 1]],
    [
      'included',
      [[], most(limits.includedItems, () => text(200))],
      [most(limits.includedItems + 1, () => 'x'), [text(201)], ['']],
    ],
    [
      'questions',
      [
        [],
        most(limits.questions, (index) => asked(index)),
        [asked(1, most(limits.choices, (index) => `${index}`).map(String))],
      ],
      [
        most(limits.questions + 1, (index) => asked(index)),
        [asked(1), asked(1)],
        [asked(1, most(limits.choices + 1, (index) => `${index}`).map(String))],
        [asked(1, ['One'])],
        [asked(1, ['One', 'One'])],
        [{ ...asked(1), choices: ['One', 'Two'] }],
        [{ ...asked(1), label: text(201) }],
      ],
    ],
  ])('hold for %s', async (place, allowed, forbidden) => {
    for (const [index, value] of allowed.entries()) {
      const input = {
        ...valid.saveBookingType,
        type: `lesson-${index}`,
        terms: withValue(terms, place, value),
      };
      const { status, text: said } = await call('saveBookingType', input);
      expect([place, index, status, said]).toEqual([place, index, 200, '{"result":{"version":1}}']);
    }
    const before = await readEverything(testFirestore(), ada.id);
    for (const value of forbidden) {
      const input = { ...valid.saveBookingType, terms: withValue(terms, place, value) };
      const { status, text: said } = await call('saveBookingType', input);
      expect([value, status, said]).toEqual([value, 400, expect.stringContaining(`"path":"terms.${place}`)]);
    }
    expect(await readEverything(testFirestore(), ada.id)).toEqual(before);
  });
});

describe('the bounds of hours', () => {
  const dates = (length: number) =>
    most(length, (day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10));
  const overrides = (count: number, ranges: number) =>
    dates(count).map((date) => ({ date, ranges: most(ranges, () => range), label: '' }));
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['timeZone', ['Asia/Calcutta', 'UTC'], ['Mars/Olympus', '+02:00', '']],
    [
      'weekly',
      [[], most(limits.rangesPerDay, () => ({ days: [1, 2, 3, 4, 5, 6, 7], ...range }))],
      [
        most(limits.rangesPerDay + 1, () => ({ days: [1], ...range })),
        [{ days: [], ...range }],
        [{ days: [0], ...range }],
        [{ days: [8], ...range }],
        [{ days: [1], start: '09:01', end: '10:00' }],
        [{ days: [1], start: '09:00', end: '24:05' }],
      ],
    ],
    [
      'overrides',
      [[], overrides(limits.overrides, 1), overrides(1, limits.rangesPerDay)],
      [
        overrides(limits.overrides + 1, 0),
        overrides(1, limits.rangesPerDay + 1),
        [{ date: '2027-02-29', ranges: [], label: '' }],
        [{ date: '2027-01-01', ranges: [], label: text(limits.labelCharacters + 1) }],
      ],
    ],
  ])('hold for %s', async (place, allowed, forbidden) => {
    for (const [version, value] of allowed.entries()) {
      const { status, text: said } = await call('saveAvailability', { ...hours, version, [place]: value });
      expect([status, said]).toEqual([200, `{"result":{"version":${version + 1}}}`]);
    }
    const before = await readEverything(testFirestore(), ada.id);
    for (const value of forbidden) {
      const { status, text: said } = await call('saveAvailability', {
        ...hours,
        version: allowed.length,
        [place]: value,
      });
      expect([status, said]).toEqual([400, expect.stringContaining(`"path":"${place}`)]);
    }
    expect(await readEverything(testFirestore(), ada.id)).toEqual(before);
  });
});

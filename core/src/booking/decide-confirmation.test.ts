import { describe, expect, it } from 'vitest';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { localTime } from '../time/local-time.ts';
import { timeZoneId } from '../time/time-zone.ts';
import { openPolicy } from '@holdfast/contract/documents/booking-type.ts';
import { type ConfirmationWish, decideConfirmation } from './decide-confirmation.ts';

const zone = timeZoneId('Europe/Stockholm');
const context = {
  provider: { slug: 'ada', name: 'Ada Lindqvist', headline: 'Tax advice', timeZone: zone },
  type: {
    id: 'call',
    name: 'Call',
    durationMinutes: 30,
    place: { kind: 'phone' as const, text: 'Phone call', link: '', caller: 'provider' as const },
    reminderMinutes: [1_440],
    policy: openPolicy,
    questions: [
      { id: 'topic', label: 'What about?', required: true, long: true, kind: 'text' as const, choices: [] },
      { id: 'company', label: 'Company', required: false, long: false, kind: 'text' as const, choices: [] },
    ],
  },
  rules: {
    availability: {
      zone,
      weekly: [{ days: [2], start: localTime('09:00'), end: localTime('12:00') }],
      overrides: [],
    },
    durationMinutes: 30,
    stepMinutes: 30,
    bufferBeforeMinutes: 5,
    bufferAfterMinutes: 10,
    noticeMinutes: 60,
    windowDays: 14,
  },
  held: null,
  reference: '7KQ2-M9XD',
  now: instantFromIso('2027-01-11T09:00:00Z'),
};
const wish: ConfirmationWish = {
  start: instantFromIso('2027-01-12T09:00:00Z'),
  client: {
    name: ' Alan  Reyes ',
    email: 'alan@example.com',
    timeZone: timeZoneId('America/New_York'),
    locale: 'en-US',
  },
  answers: [{ question: 'topic', text: ' My return. ' }],
};
const decide = (wishes: Partial<ConfirmationWish>) => decideConfirmation({ ...wish, ...wishes }, context);

describe('deciding a confirmation', () => {
  it('makes an agreement with the interval that it takes, buffers included', () => {
    expect(decide({})).toMatchObject({
      ok: true,
      value: {
        reference: '7KQ2-M9XD',
        startsAt: instantFromIso('2027-01-12T09:00:00Z'),
        endsAt: instantFromIso('2027-01-12T09:30:00Z'),
        taken: { from: instantFromIso('2027-01-12T08:55:00Z'), to: instantFromIso('2027-01-12T09:40:00Z') },
        client: { name: 'Alan Reyes' },
        answers: [{ question: 'topic', label: 'What about?', text: 'My return.' }],
      },
    });
  });

  it('leaves the type’s questions out of what the booking remembers of it', () => {
    const decision = decide({});
    expect(decision.ok && Object.keys(decision.value.type).sort()).toEqual([
      'durationMinutes',
      'id',
      'name',
      'place',
      'policy',
      'reminderMinutes',
    ]);
  });

  it.each([
    ['a required question is empty', { answers: [{ question: 'topic', text: ' \u200B ' }] }, 'answers.topic'],
    ['a required question is left out', { answers: [] }, 'answers.topic'],
    [
      'a question was never asked',
      { answers: [...wish.answers, { question: 'else', text: 'x' }] },
      'answers.1.question',
    ],
    ['a question comes twice', { answers: [...wish.answers, ...wish.answers] }, 'answers.1.question'],
    [
      'a name is nothing but invisible characters',
      { client: { ...wish.client, name: '\u200B\u202E' } },
      'client.name',
    ],
  ])('refuses as invalid-request when %s', (_title, wishes, path) => {
    expect(decide(wishes)).toMatchObject({
      ok: false,
      refusal: { kind: 'invalid-request', params: { path } },
    });
  });

  it('refuses a start that the engine would not list', () => {
    const start = instantFromIso('2027-01-12T09:10:00Z');
    expect(decide({ start })).toEqual({ ok: false, refusal: { kind: 'slot-not-offered' } });
  });
});

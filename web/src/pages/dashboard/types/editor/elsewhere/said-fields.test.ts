// Two versions of a booking type are compared field by field, in words.
import { expect, it } from 'vitest';
import { formOfStored, type StoredType } from '../../model/type-form.ts';
import { storedType } from '../../model/types-fixture.ts';
import { differences, saidFields } from './said-fields.ts';

const form = (changes: Partial<StoredType> = {}) => formOfStored(storedType(changes));
const question = { id: 'q1', label: 'Which?', required: true, long: false };

it('finds nothing between equal versions', () => {
  expect(differences(form(), form())).toEqual([]);
});

it.each<[string, Partial<StoredType>, string, string]>([
  ['Title', { name: 'Other' }, 'Call', 'Other'],
  ['Description', { summary: 'Other.' }, 'A call.', 'Other.'],
  ['What is included', { included: [] }, 'A call of thirty minutes', ''],
  ['Duration', { durationMinutes: 60 }, '30 minutes', '1 hour'],
  ['A time starts every', { stepMinutes: 15 }, '30 minutes', '15 minutes'],
  ['Free before', { bufferBeforeMinutes: 10 }, '0 minutes', '10 minutes'],
  ['Free after', { bufferAfterMinutes: 10 }, '0 minutes', '10 minutes'],
  ['Notice', { noticeMinutes: 1_440 }, '0 minutes', '1 day'],
  ['How far ahead', { windowDays: 28 }, '14 days', '28 days'],
  ['At most per day', { maxPerDay: 2 }, 'No limit', '2'],
  ['At most per week', { maxPerWeek: 5 }, 'No limit', '5'],
  [
    'Where',
    { place: { kind: 'address', text: 'Sveavägen 12', link: 'https://map.example', caller: 'provider' } },
    'Phone\nI call the client\nPhone call',
    'Address\nSveavägen 12\nhttps://map.example',
  ],
  [
    'What you ask',
    { questions: [{ ...question, kind: 'choice', choices: ['A', 'B'] }] },
    '',
    'Which? (One of several choices, A, B, Has to be answered)',
  ],
  ['Reminders', { reminderMinutes: [] }, '1 day', ''],
  ['Who can book it', { status: 'secret' }, 'Everybody', 'Whoever has the link'],
])('says what differs in "%s"', (label, changes, mine, theirs) => {
  expect(differences(form(), form(changes))).toEqual([{ label, mine, theirs }]);
});

it('says each part of the policy', () => {
  const policy = { cancelUntilMinutes: 1_440, moveUntilMinutes: null, mostMoves: null, reasonRequired: true };
  const said = differences(form(), form({ policy }));
  expect(said.map(({ theirs }) => theirs)).toEqual(['1 day before', 'Not online', 'No limit', 'Yes']);
});

it('has a line for every field that can be edited', () => {
  const { name, summary, ...rest } = form().terms;
  const policies = Object.keys(rest.policy).length;
  expect([name, summary]).toEqual(['Call', 'A call.']);
  // One for each of the terms, the policy in its parts, and one for who can book.
  expect(saidFields(form())).toHaveLength(Object.keys(form().terms).length - 1 + policies + 1);
});

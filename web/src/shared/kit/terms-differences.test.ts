// Only what differs is put to the visitor, in words.
import { describe, expect, it } from 'vitest';
import { newType } from '../picker/picker-fixture.ts';
import { termsDifferences } from './terms-differences.ts';

const before = newType({
  name: 'Haircut',
  durationMinutes: 30,
  place: { kind: 'address', text: 'Main Street 1' },
  included: ['A wash'],
  questions: [{ id: 'allergies', label: 'Allergies', required: false, long: false }],
});

describe('termsDifferences', () => {
  it('says nothing where nothing differs', () => {
    expect(termsDifferences(before, { ...before }, null)).toEqual([]);
  });

  it('says old and new of whatever differs, in the order of the page', () => {
    const now = {
      ...before,
      durationMinutes: 60,
      place: { kind: 'video', text: '' } as const,
      included: [],
      questions: before.questions.map((question) => ({ ...question, required: true })),
      policy: { ...before.policy, cancelUntilMinutes: null, moveUntilMinutes: null },
    };
    expect(termsDifferences(before, now, null)).toMatchObject([
      { label: 'Duration', before: '30 minutes', now: '60 minutes' },
      { label: 'Where', before: 'Main Street 1', now: 'Video call' },
      { label: 'Included', before: 'A wash', now: 'Nothing' },
      { label: 'Questions', before: 'Allergies (optional)', now: 'Allergies' },
      { label: 'Cancel or move', now: 'It can’t be cancelled or moved online.' },
    ]);
  });

  it('leaves out what one side does not know, such as the questions of an appointment that exists', () => {
    const { name, durationMinutes, place } = before;
    expect(termsDifferences({ name, durationMinutes, place }, { ...before, included: [] }, null)).toEqual([]);
  });
});

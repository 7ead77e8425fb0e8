// Only what differs is put to the visitor, in words.
import { describe, expect, it } from 'vitest';
import type { PageQuestion } from '@holdfast/contract/parts/page-parts.ts';
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

  it('says who calls where just that is new', () => {
    const place = { kind: 'phone', text: '+46 8 123 456', caller: 'provider' } as const;
    const now = { ...before, place: { ...place, caller: 'client' } as const };
    expect(termsDifferences({ ...before, place }, now, null)).toEqual([
      { label: 'Where', before: '+46 8 123 456 (you’re called)', now: '+46 8 123 456 (you call)' },
    ]);
    const moved = { ...before, place: { ...place, text: 'By phone' } };
    expect(termsDifferences({ ...before, place }, moved, null)).toMatchObject([
      { before: '+46 8 123 456', now: 'By phone' },
    ]);
  });

  it('says how the questions changed: their kind and what there is to choose from', () => {
    const [question] = before.questions;
    const asked = (change: Partial<PageQuestion>) => ({
      ...before,
      questions: question ? [{ ...question, ...change }] : [],
    });
    const said = (change: Partial<PageQuestion>) => termsDifferences(before, asked(change), null)[0]?.now;
    expect(said({ kind: 'choice', choices: ['Nuts', 'Milk'] })).toBe('Allergies (Nuts / Milk, optional)');
    expect(said({ kind: 'checkbox', required: true })).toBe('Allergies (to tick)');
    expect(said({ kind: 'phone' })).toBe('Allergies (phone number, optional)');
    expect(termsDifferences(before, asked({ kind: 'text', choices: [] }), null)).toEqual([]);
  });

  it('leaves out what one side does not know, such as the questions of an appointment that exists', () => {
    const { name, durationMinutes, place } = before;
    expect(termsDifferences({ name, durationMinutes, place }, { ...before, included: [] }, null)).toEqual([]);
  });
});

import { openPolicy } from '@holdfast/contract/documents/booking-type.ts';
import { describe, expect, it } from 'vitest';
import { termsFrom } from './ids-and-fingerprints.ts';

type Terms = Parameters<typeof termsFrom>[0];
const asked = { id: 'topic', label: 'What about?', required: true, long: false } as const;
const type = {
  name: 'Call',
  durationMinutes: 30,
  included: ['A call'],
  policy: openPolicy,
  place: { kind: 'phone', text: 'Phone call', link: '', caller: 'provider' },
  questions: [{ ...asked, kind: 'text', choices: [] }],
} as const satisfies Terms;

describe('the terms of a type', () => {
  it('are those of pages in flight while newer fields say nothing [P22]', () => {
    // Made by the release before places had links and questions had kinds.
    expect(termsFrom(type)).toBe('NoJooLBJpfPR-3wV');
  });

  it.each<[string, Partial<Terms>]>([
    ['who calls', { place: { ...type.place, caller: 'client' } }],
    ['the map of an address', { place: { ...type.place, kind: 'address', link: 'https://maps.example/x' } }],
    ['how a question is asked', { questions: [{ ...asked, kind: 'checkbox', choices: [] }] }],
    ['the choices', { questions: [{ ...asked, kind: 'choice', choices: ['One', 'Two'] }] }],
  ])('change with %s [P22]', (_what, change) => {
    expect(termsFrom({ ...type, ...change })).not.toBe(termsFrom(type));
  });

  it('do not change with what nobody agrees to', () => {
    const room = { ...type, place: { ...type.place, kind: 'video', text: 'Video call' } } as const;
    const other = { ...room, place: { ...room.place, link: 'https://meet.example/other' } };
    expect(termsFrom(other)).toBe(termsFrom(room));
  });
});

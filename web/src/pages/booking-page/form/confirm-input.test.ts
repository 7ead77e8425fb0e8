// The contract's schema decides; the form says which field and how.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { confirmInput, type FormContent } from './confirm-input.ts';

const content: FormContent = {
  key: '3e1a5b1c-7a58-4e57-9f0a-0b9a6f3d2c11',
  place: { slug: 'ada', type: 'consultation' },
  start: instantFromIso('2027-01-12T08:30:00Z'),
  fields: { name: ' Alan Reyes ', email: 'alan@example.com ', answers: { topic: ' ', company: 'Private' } },
  questions: [
    { id: 'topic', label: 'What should we look at?', required: false, long: true },
    { id: 'company', label: 'Company or private?', required: true, long: false },
  ],
  zone: 'America/New_York',
  languageTag: 'en-US',
  hold: null,
  terms: undefined,
};
const plainQuestion = { id: 'company', label: 'Company or private?', required: true, long: false };
const errorsOf = (fields: Partial<FormContent['fields']>) => {
  const made = confirmInput({ ...content, fields: { ...content.fields, ...fields } });
  return made.kind === 'wrong' ? made.errors : null;
};

describe('confirmInput', () => {
  it('trims, and leaves empty answers out', () => {
    expect(confirmInput(content)).toEqual({
      kind: 'ok',
      input: {
        key: content.key,
        slug: 'ada',
        type: 'consultation',
        start: '2027-01-12T08:30:00Z',
        client: {
          name: 'Alan Reyes',
          email: 'alan@example.com',
          timeZone: 'America/New_York',
          locale: 'en-US',
        },
        answers: [{ question: 'company', text: 'Private' }],
      },
    });
  });

  it('sends an address in the spelling that mail services take, without marks that came along', () => {
    const fields = { ...content.fields, email: '\u200Bivan@почта.рф\u202C' };
    expect(confirmInput({ ...content, fields })).toMatchObject({
      input: { client: { email: 'ivan@xn--80a1acny.xn--p1ai' } },
    });
  });

  it('names the hold where there is one', () => {
    const hold = 'qN3vN2bS0m1XwZ5Y7uT9AQ';
    expect(confirmInput({ ...content, hold })).toMatchObject({ kind: 'ok', input: { hold } });
  });

  it('says what is missing, field by field', () => {
    expect(errorsOf({ name: ' ', email: '', answers: {} })).toEqual({
      name: 'missing',
      email: 'missing',
      'answer:company': 'missing',
    });
  });

  it('says what is wrong with what is there', () => {
    expect(errorsOf({ name: '...', email: 'alan@' })).toEqual({ name: 'not-a-name', email: 'not-an-email' });
    expect(errorsOf({ email: 'pat@firma-.example' })).toEqual({ email: 'email-domain' });
    expect(errorsOf({ email: 'jörg@example.com' })).toEqual({ email: 'email-name' });
    expect(errorsOf({ email: `${'a'.repeat(65)}@example.com` })).toEqual({ email: 'email-name-too-long' });
    expect(errorsOf({ name: 'a'.repeat(81) })).toEqual({ name: 'too-long' });
    expect(errorsOf({ answers: { company: 'x', topic: 'a'.repeat(2_001) } })).toEqual({
      'answer:topic': 'too-long',
    });
  });
});

describe('a phone number', () => {
  const asking = { ...content, questions: [{ ...plainQuestion, kind: 'phone' as const }] };
  const wrong = (number: string) => {
    const made = confirmInput({ ...asking, fields: { ...content.fields, answers: { company: number } } });
    return made.kind === 'wrong' ? made.errors : null;
  };

  it('may be written as people write it', () => {
    for (const number of ['+46 8 123 45 67', '(212) 555-0100', '030/1234.567', '070\u2011123 45']) {
      expect(wrong(number)).toBeNull();
    }
  });

  it('is asked for again where it can be none', () => {
    for (const number of ['call me', '1234', '+', '0123456789012345678901']) {
      expect(wrong(number)).toEqual({ 'answer:company': 'not-a-phone' });
    }
    expect(wrong(' ')).toEqual({ 'answer:company': 'missing' });
  });
});

import { describe, expect, it } from 'vitest';
import type { Question } from './booking-types.ts';
import { decideAnswers } from './decide-answers.ts';

const asked = (id: string, kind: Question['kind'], wishes: Partial<Question> = {}): Question => ({
  id,
  kind,
  label: `${id}?`,
  required: false,
  long: false,
  choices: kind === 'choice' ? ['Now', 'Later, please'] : [],
  ...wishes,
});
const questions = [
  asked('topic', 'text'),
  asked('when', 'choice'),
  asked('terms', 'checkbox'),
  asked('number', 'phone'),
];
const decide = (question: string, text: string, all = questions) =>
  decideAnswers([{ question, text }], all, true);
const kept = (question: string, text: string) => {
  const decision = decide(question, text);
  return decision.ok ? (decision.value[0]?.text ?? '') : decision.refusal.params;
};

describe('an answer', () => {
  it.each([
    ['topic', ' My return.\r\nAll of it. ', 'My return.\nAll of it.'],
    ['topic', ' \u200B ', ''],
    ['when', 'Later,  please ', 'Later, please'],
    ['when', '', ''],
    ['terms', 'yes', 'yes'],
    ['terms', '', ''],
    ['number', '+46 (0)8-123 456 78', '+46 (0)8-123 456 78'],
    ['number', ' 030/901\u00A0820\t', '030/901 820'],
    ['number', '12345', '12345'],
    ['number', `+${'1'.repeat(20)}`, `+${'1'.repeat(20)}`],
    ['number', '', ''],
  ])('to %s of %j is kept as %j', (question, text, expected) => {
    expect(kept(question, text)).toBe(expected);
  });

  it.each([
    ['when', 'Never', 'one of the choices'],
    ['when', 'now', 'one of the choices'],
    ['terms', 'no', '"yes", or nothing'],
    ['terms', 'true', '"yes", or nothing'],
    ['number', '1234', 'a phone number of 5 to 20 digits'],
    ['number', '1'.repeat(21), 'a phone number of 5 to 20 digits'],
    ['number', 'call me', 'a phone number of 5 to 20 digits'],
    ['number', '12345 ext 6', 'a phone number of 5 to 20 digits'],
    ['number', '46+12345', 'a phone number of 5 to 20 digits'],
    ['number', `1${' -'.repeat(40)}2345`, 'a phone number of 5 to 20 digits'],
  ])('to %s of %j is refused: %s', (question, text, problem) => {
    expect(kept(question, text)).toEqual({ path: 'answers.0.text', problem });
  });

  it('keeps how it was asked, in the order of the questions', () => {
    const given = [
      { question: 'terms', text: 'yes' },
      { question: 'topic', text: 'Tax' },
    ];
    const decision = decideAnswers(given, questions, true);
    expect(decision).toEqual({
      ok: true,
      value: [
        { question: 'topic', label: 'topic?', text: 'Tax', kind: 'text' },
        { question: 'terms', label: 'terms?', text: 'yes', kind: 'checkbox' },
      ],
    });
  });

  it.each(['text', 'choice', 'checkbox', 'phone'] as const)(
    'to a required question of kind %s may not be missing, unless the provider books',
    (kind) => {
      const required = [asked('one', kind, { required: true })];
      const missing = { path: 'answers.one', problem: 'this question needs an answer' };
      expect(decideAnswers([], required, true)).toMatchObject({ refusal: { params: missing } });
      expect(decide('one', '  ', required)).toMatchObject({ refusal: { params: missing } });
      expect(decideAnswers([], required, false)).toEqual({ ok: true, value: [] });
    },
  );

  it('to a question that was not asked, or twice to one, is refused', () => {
    const path = 'answers.1.question';
    const topic = { question: 'topic', text: 'Tax' };
    for (const [second, problem] of [
      [topic, 'each question once'],
      [{ question: 'who', text: 'x' }, 'not a question of this type'],
    ] as const) {
      const decision = decideAnswers([topic, second], questions, true);
      expect(decision).toMatchObject({ ok: false, refusal: { params: { path, problem } } });
    }
  });
});

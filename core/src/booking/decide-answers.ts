// Whether what a client typed answers what the type asks, kind by kind.
import { tickedAnswer } from '@holdfast/contract/parts/ticked-answer.ts';
import { type Result, ok, refuse } from '../result.ts';
import { cleanLine, cleanText } from '../text/clean-text.ts';
import type { Answer, Question } from './booking-types.ts';

export interface GivenAnswer {
  readonly question: string;
  readonly text: string;
}

export interface WrongAnswer {
  readonly kind: 'invalid-request';
  readonly params: { readonly path: string; readonly problem: string };
}

/**
 * In the order of the questions, without empty ones. A wrong answer is named by its place in `given`, a
 * missing one by its question.
 */
export function decideAnswers(
  given: readonly GivenAnswer[],
  questions: readonly Question[],
  needsAnswers: boolean,
): Result<Answer[], WrongAnswer> {
  const texts = new Map<string, string>();
  for (const [index, { question: id, text }] of given.entries()) {
    const question = questions.find((each) => each.id === id);
    if (!question) return refuse(invalid(`answers.${index}.question`, 'not a question of this type'));
    if (texts.has(id)) return refuse(invalid(`answers.${index}.question`, 'each question once'));
    const read = textsOfKind[question.kind](text, question);
    if (!read.ok) return refuse(invalid(`answers.${index}.text`, read.refusal));
    texts.set(id, read.value);
  }
  const missing = questions.find(({ id, required }) => required && !texts.get(id));
  if (missing && needsAnswers) {
    return refuse(invalid(`answers.${missing.id}`, 'this question needs an answer'));
  }
  const answers = questions.map(({ id, label, kind }) => ({
    question: id,
    label,
    text: texts.get(id) ?? '',
    kind,
  }));
  return ok(answers.filter(({ text }) => text !== ''));
}

/** The text to keep, which is empty if nothing was answered, or what it should have been. */
const textsOfKind: Readonly<
  Record<Question['kind'], (text: string, asked: Question) => Result<string, string>>
> = {
  text: (text) => ok(cleanText(text)),
  choice: (text, { choices }) => {
    const wanted = cleanLine(text);
    const choice = choices.find((each) => cleanLine(each) === wanted);
    return wanted === '' || choice !== undefined ? ok(choice ?? '') : refuse('one of the choices');
  },
  checkbox: (text) => {
    const said = cleanLine(text);
    return said === '' || said === tickedAnswer ? ok(said) : refuse(`"${tickedAnswer}", or nothing`);
  },
  phone: (text) => {
    const number = cleanLine(text);
    return number === '' || isPhoneNumber(number) ? ok(number) : refuse('a phone number of 5 to 20 digits');
  },
};

/** Digits in groups, as people write them, with `+` before them if they begin with a country. */
function isPhoneNumber(text: string): boolean {
  const digits = text.replace(/[ ()./\u2010-\u2013-]/g, '');
  return /^\+?\d{5,20}$/.test(digits) && text.length <= 40;
}

function invalid(path: string, problem: string): WrongAnswer {
  return { kind: 'invalid-request', params: { path, problem } };
}

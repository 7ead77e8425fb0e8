// Says what is wrong with a field, from the contract's own rule, in the reader's language.
import { emailProblem } from '@holdfast/contract/parts/email-address.ts';
import type * as z from 'zod/mini';
import { words } from '../../../shared/words/words.ts';
import { formWords, type RuledField } from './words/form-words.ts';

type Issue = z.core.$ZodIssue;

/** `value` is what the issue is about. */
export function sayIssue(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue, value);
    case 'too_big':
      return tooBig(issue, value);
    case 'not_multiple_of':
      return formWords.multipleOf(issue.divisor);
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? formWords.number : formWords.missing;
    case 'invalid_format':
    case 'custom':
      return ruled(issue, value);
    default:
      return formWords.notAccepted;
  }
}

function tooSmall({ minimum }: z.core.$ZodIssueTooSmall, value: unknown): string {
  if (typeof value === 'number') return formWords.atLeast(Number(minimum));
  if (Array.isArray(value)) return formWords.tooFew(Number(minimum));
  return value === '' ? formWords.missing : formWords.tooShort(Number(minimum));
}

function tooBig({ maximum }: z.core.$ZodIssueTooBig, value: unknown): string {
  if (typeof value === 'number') return formWords.atMost(Number(maximum));
  if (Array.isArray(value)) return formWords.tooMany(Number(maximum));
  return formWords.tooLong(String(value).trim().length - Number(maximum), Number(maximum));
}

/** A rule that only words can say. The field's name tells which one. */
function ruled({ path }: Issue, value: unknown): string {
  const name = path.filter((part) => typeof part === 'string').at(-1);
  if (value === '') return formWords.missing;
  if (name === 'email') {
    const problem = emailProblem(String(value));
    if (problem !== null) return words.fieldErrors[problem];
  }
  return isRuled(name) ? formWords.ruled[name] : formWords.notAccepted;
}

function isRuled(name: unknown): name is RuledField {
  return typeof name === 'string' && Object.hasOwn(formWords.ruled, name);
}

// Checks of JSON values, put together into the shape of a request: each gives what is wrong, with the field's path.
import { type Problem, problem } from './problem.ts';

export type Check = (value: unknown, field: string) => Problem[];

interface Shape {
  readonly required?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
}

function wrongType(expected: string, value: unknown): string {
  const given = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  return `Invalid type. Expected: ${expected}, given: ${given}.`;
}

/** Refuses keys that are not named. */
export function objectOf(shape: Shape): Check {
  const required = shape.required ?? {};
  const known = { ...required, ...shape.optional };
  return (value, field) => {
    if (!isObject(value)) return [problem(wrongType('object', value), field)];
    const missing = Object.keys(required).filter((key) => value[key] === undefined);
    return [
      ...missing.map((key) => problem(`The ${key} is required.`, below(field, key))),
      ...Object.entries(value).flatMap(([key, item]) => {
        const check = Object.hasOwn(known, key) ? known[key] : undefined;
        if (check === undefined) return [problem(`There is no property '${key}' here.`, below(field, key))];
        return check(item, below(field, key));
      }),
    ];
  };
}

/** An object with any keys. */
export function mapOf(item: Check): Check {
  return (value, field) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, each]) => item(each, below(field, key)))
      : [problem(wrongType('object', value), field)];
}

export function listOf(item: Check, length: { min?: number; max?: number } = {}): Check {
  const { min = 0, max = Number.POSITIVE_INFINITY } = length;
  return (value, field) => {
    if (!Array.isArray(value)) return [problem(wrongType('array', value), field)];
    if (value.length < min || value.length > max)
      return [problem(`Between ${min} and ${max} entries are allowed, not ${value.length}.`, field)];
    return value.flatMap((each, index) => item(each, below(field, String(index))));
  };
}

/** `test` gives what is wrong with the text, or undefined. */
export function textThat(test: (text: string) => string | undefined): Check {
  return (value, field) => {
    const wrong = typeof value === 'string' ? test(value) : wrongType('string', value);
    return wrong === undefined ? [] : [problem(wrong, field)];
  };
}

export const anyText = textThat(() => undefined);

/** Not empty, and on one line: it becomes part of a header. */
export const oneLine = textThat((text) => {
  if (text === '') return 'At least one character is needed.';
  return /[\r\n]/.test(text) ? 'CR and LF are not allowed.' : undefined;
});

export const yesOrNo: Check = (value, field) =>
  typeof value === 'boolean' ? [] : [problem('A boolean is expected here.', field)];

export const wholeNumber: Check = (value, field) =>
  Number.isInteger(value) ? [] : [problem('An integer is expected here.', field)];

export const anything: Check = () => [];

/** For what this account does not have: templates, batches, address pools, unsubscribe groups. */
export const unknownHere: Check = (_value, field) => [
  problem('There is no such thing in this account.', field),
];

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function below(field: string, key: string): string {
  return field === '' ? key : `${field}.${key}`;
}

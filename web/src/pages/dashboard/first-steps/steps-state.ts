// What somebody fills in on the way to their page, and what the service is told of it.
import type { InputOf } from '@holdfast/contract/operations.ts';
import type { TypeTemplate } from '../templates/type-templates.ts';

export interface Hours {
  readonly start: string | null;
  readonly end: string | null;
}

export interface Steps {
  readonly name: string;
  readonly headline: string;
  readonly slug: string;
  /** Whether the link was typed. Until then it follows the name. */
  readonly hasOwnSlug: boolean;
  /** 1 = Monday to 7 = Sunday. */
  readonly days: readonly number[];
  readonly hours: readonly Hours[];
  readonly timeZone: string;
  readonly template: TypeTemplate['id'];
}

export function firstSteps(name: string, slug: string, timeZone: string): Steps {
  return {
    name,
    headline: '',
    slug,
    hasOwnSlug: false,
    days: [1, 2, 3, 4, 5],
    hours: [
      { start: '09:00', end: '12:00' },
      { start: '13:00', end: '17:00' },
    ],
    timeZone,
    template: 'consultation',
  };
}

type Weekly = InputOf<'createPage'>['weekly'];

/** Null while a time is missing, or nothing is open. */
export function weeklyOf({ days, hours }: Pick<Steps, 'days' | 'hours'>): Weekly | null {
  const ranges = hours.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
  if (days.length === 0 || ranges.length === 0 || ranges.length < hours.length) return null;
  return ranges.map((range) => ({ days: [...days].sort((a, b) => a - b), ...range }));
}

/** The hours after the last ones: an hour's break, then three hours. */
export function nextHours(hours: readonly Hours[]): Hours {
  const end = hours.at(-1)?.end ?? '08:00';
  const from = Math.min(Number(end.slice(0, 2)) + 1, 20);
  const hour = (value: number) => `${String(value).padStart(2, '0')}:00`;
  return { start: hour(from), end: hour(from + 3) };
}

/** Null while something is missing. `headline` may be empty. */
export function createInput(
  steps: Steps,
  templates: readonly TypeTemplate[],
  locale: string,
): InputOf<'createPage'> | null {
  const weekly = weeklyOf(steps);
  const template = templates.find(({ id }) => id === steps.template);
  if (weekly === null || !template) return null;
  const { name, headline, slug, timeZone } = steps;
  return { name, headline, slug, locale, timeZone, weekly, type: template.id, terms: template.terms };
}

const texts = ['name', 'headline', 'slug', 'timeZone', 'template'] as const;

/** What another visit in this tab remembered, if it is whole. */
export function recalledSteps(value: unknown): Steps | null {
  if (typeof value !== 'object' || value === null) return null;
  const field = (name: string): unknown => Reflect.get(value, name);
  const isWhole =
    texts.every((name) => typeof field(name) === 'string') &&
    typeof field('hasOwnSlug') === 'boolean' &&
    Array.isArray(field('days')) &&
    Array.isArray(field('hours'));
  return isWhole && isSteps(value) ? value : null;
}

function isSteps(value: object): value is Steps {
  const days: unknown = Reflect.get(value, 'days');
  const hours: unknown = Reflect.get(value, 'hours');
  return (
    Array.isArray(days) &&
    days.every((day) => typeof day === 'number') &&
    Array.isArray(hours) &&
    hours.every((range) => typeof range === 'object' && range !== null && 'start' in range && 'end' in range)
  );
}

// Reads the case files of core/vectors: questions with answers, written for people.
import type { SlotsInput } from '../../../ops/slots/slots-cases.ts';

export interface Vector {
  readonly title: string;
  /** Why the answer is what it is. */
  readonly why: string;
  readonly input: SlotsInput;
  readonly offered: readonly OfferedStart[];
}

export interface OfferedStart {
  /** The provider's clock, such as `Sun 2027-03-28 03:00`. */
  readonly local: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Throws on a line that it cannot understand, so that a typing error cannot skip a case. */
export function readVectors(text: string): Vector[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const facts = lines.filter((line) => line.startsWith('    ')).map(factFrom);
      const why = lines.filter((line) => !line.startsWith('    ') && line.trim() !== '').join(' ');
      if (facts.length === 0 || why === '') throw new Error(`the case "${title}" is not complete`);
      return { title, why, input: inputFrom(title, facts), offered: offeredFrom(title, facts) };
    });
}

interface Fact {
  readonly name: string;
  readonly says: string;
}

const names = [
  'zone',
  'weekly',
  'override',
  'slots',
  'buffers',
  'notice',
  'now',
  'from',
  'to',
  'busy',
  'offered',
];

function factFrom(line: string): Fact {
  const [name = '', ...rest] = line.trim().split(/\s+/);
  if (!names.includes(name)) throw new Error(`"${line.trim()}" says nothing that is known`);
  return { name, says: rest.join(' ') };
}

function inputFrom(title: string, facts: readonly Fact[]): SlotsInput {
  const all = (name: string) => facts.filter((fact) => fact.name === name).map((fact) => fact.says);
  const one = (name: string, otherwise?: string): string => {
    const [says = otherwise, ...more] = all(name);
    if (says === undefined || more.length > 0) throw new Error(`"${title}" needs one line ${name}`);
    return says;
  };
  const [duration = 0, step = 0] = numbers(one('slots'), /^(\d+) min, every (\d+) min$/);
  const [bufferBefore = 0, bufferAfter = 0] = numbers(
    one('buffers', '0 before, 0 after'),
    /^(\d+) before, (\d+) after$/,
  );
  const [minNoticeMinutes = 0] = numbers(one('notice', '0 min'), /^(\d+) min$/);
  return {
    timezone: one('zone'),
    weekly: all('weekly').flatMap(weeklyFrom),
    overrides: all('override').map((says) => ({
      date: says.slice(0, 10),
      ranges: says.slice(11) === 'closed' ? [] : rangesFrom(says.slice(11)),
    })),
    duration,
    step,
    bufferBefore,
    bufferAfter,
    minNoticeMinutes,
    now: iso(one('now', one('from'))),
    from: iso(one('from')),
    to: iso(one('to')),
    busy: all('busy').map((says) => {
      const [start = '', end = ''] = says.split(' - ');
      return { start: iso(start), end: iso(end) };
    }),
  };
}

function weeklyFrom(says: string): SlotsInput['weekly'] {
  const parts = /^(?<days>[A-Z][A-Za-z, -]*?) (?<ranges>\d.*)$/.exec(says)?.groups;
  const days = (parts?.['days'] ?? '').split(', ').flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    if (!dayNames.includes(first) || !dayNames.includes(last)) throw new Error(`"${says}" names no days`);
    return dayNames
      .slice(dayNames.indexOf(first), dayNames.indexOf(last) + 1)
      .map((name) => dayNames.indexOf(name) + 1);
  });
  return rangesFrom(parts?.['ranges'] ?? '').map((range) => ({ days, ...range }));
}

function rangesFrom(says: string): { start: string; end: string }[] {
  return says.split(', ').map((range) => {
    const [start, end] = range.split('-');
    if (start === undefined || end === undefined) throw new Error(`"${range}" is no range`);
    return { start, end };
  });
}

/** `Sun 2027-03-28 03:00 = 2027-03-28 01:00Z`, one line a start, or `nothing`. */
function offeredFrom(title: string, facts: readonly Fact[]): OfferedStart[] {
  const lines = facts.filter((fact) => fact.name === 'offered').map((fact) => fact.says);
  if (lines.length === 0) throw new Error(`"${title}" does not say what is offered`);
  if (lines.join() === 'nothing') return [];
  return lines.map((line) => {
    const [local = '', utc = ''] = line.split(' = ');
    return { local, at: Date.parse(iso(utc)) };
  });
}

/** `2027-03-28 01:00Z` as RFC 3339. */
function iso(says: string): string {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d(?:\.\d{3})?)?Z$/.test(says))
    throw new Error(`"${says}" is no moment in UTC`);
  return says.replace(' ', 'T');
}

function numbers(says: string, form: RegExp): number[] {
  const found = form.exec(says);
  if (!found) throw new Error(`"${says}" does not read like ${form.source}`);
  return found.slice(1).map(Number);
}

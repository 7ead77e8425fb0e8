// What the slot bench measures: the same questions for every engine, made from one seed.
import type { SlotsInput } from '../../../ops/slots/slots-cases.ts';

export interface Workload {
  readonly name: string;
  readonly input: SlotsInput;
  /**
   * No overrides or buffers, a step as long as a slot, busy time on the grid: simple engines can express
   * this.
   */
  readonly plain: boolean;
}

/** Takes and returns ISO text; null when the engine cannot express the workload. */
export type Engine = (workload: Workload) => (() => string[]) | null;

const dayMs = 86_400_000;
const halfHourMs = 1_800_000;
const workdays = [1, 2, 3, 4, 5];
/**
 * A Monday far from a clock change. The year lies in the future, because some peers list only future slots.
 */
const plainMonday = Date.UTC(2035, 0, 8);
/** The Monday before the clocks of Europe change on 25 March 2035. */
const changeMonday = Date.UTC(2035, 2, 19);

export const workloads: readonly Workload[] = [
  plainWorkload('14 days, 20 busy', plainMonday, 14, 20),
  plainWorkload('60 days, 500 busy', plainMonday, 60, 500),
  plainWorkload('365 days, 5,000 busy', plainMonday, 365, 5_000),
  fullWorkload('365 days, 5,000 busy, everything', plainMonday, 365, 5_000),
  plainWorkload('14 days over a clock change, 20 busy', changeMonday, 14, 20),
];

/** The days double each time; the busy time stays the same. */
export const moreDays: readonly Workload[] = [14, 28, 56, 112, 224].map((days) =>
  plainWorkload(String(days), plainMonday, days, 100),
);

/** The busy entries quadruple each time; the days stay the same. */
export const moreBusy: readonly Workload[] = [20, 80, 320, 1_280, 5_120].map((busy) =>
  plainWorkload(String(busy), plainMonday, 112, busy),
);

function plainWorkload(name: string, from: number, days: number, busy: number): Workload {
  const next = numbersFrom(busy + days);
  const entry = () => {
    const start = from + next(days * 48) * halfHourMs;
    return { start: iso(start), end: iso(start + (1 + next(3)) * halfHourMs) };
  };
  const input = {
    ...questionFor(from, days),
    overrides: [],
    duration: 30,
    step: 30,
    bufferBefore: 0,
    bufferAfter: 0,
    busy: Array.from({ length: busy }, entry),
  };
  return { name, input, plain: true };
}

function fullWorkload(name: string, from: number, days: number, busy: number): Workload {
  const next = numbersFrom(busy);
  const entry = () => {
    const start = from + next(days * 86_400) * 1_000 + next(1_000);
    return { start: iso(start), end: iso(start + next(5_400_000)) };
  };
  const input = {
    ...questionFor(from, days),
    overrides: Array.from({ length: 40 }, (_, index) => ({
      date: iso(from + index * 9 * dayMs).slice(0, 10),
      ranges: index % 2 === 0 ? [] : [{ start: '10:00', end: '19:00' }],
    })),
    duration: 45,
    step: 30,
    bufferBefore: 10,
    bufferAfter: 5,
    busy: Array.from({ length: busy }, entry),
  };
  return { name, input, plain: false };
}

function questionFor(from: number, days: number) {
  return {
    timezone: 'Europe/Stockholm',
    weekly: [
      { days: workdays, start: '09:00', end: '12:00' },
      { days: workdays, start: '13:00', end: '17:00' },
    ],
    minNoticeMinutes: 120,
    now: iso(from),
    from: iso(from),
    to: iso(from + days * dayMs),
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

/** Whole numbers below a limit, the same on every machine (a linear congruential generator). */
function numbersFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

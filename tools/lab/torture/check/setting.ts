// What the checker knows of the world: the types, what was offered while all was free, and the clocks.
import type { Span } from './raw-state.ts';

export interface TypeFacts {
  readonly provider: string;
  readonly type: string;
  readonly durationMinutes: number;
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
  /** The limit of this type for one local date; null for none. */
  readonly maxPerDay: number | null;
  /** The limit for one local week, Monday to Sunday. */
  readonly maxPerWeek: number | null;
  readonly timeZone: string;
  /** What the page offered before anything was taken, ascending. */
  readonly offered: readonly number[];
}

export interface Setting {
  readonly types: readonly TypeFacts[];
  /** The most by which a server's clock may differ from the history's time line, in milliseconds. */
  readonly clockError: number;
  /**
   * False when clocks differ by more than the protocol tolerates: then holds may end early, and nothing else
   * may.
   */
  readonly clocksAgree: boolean;
  /** The client that calls without competition. */
  readonly quiet: string;
  readonly names: StoredNames;
}

/** Converts the harness's own names into those under which things are stored. */
export interface StoredNames {
  readonly hold: (hold: string) => string;
  readonly block: (provider: string, key: string) => string;
  /** The name of a change record; `booking` is the name of the booking's document. */
  readonly record: (op: 'move' | 'cancel', booking: string, key: string) => string;
}

export const minuteMs = 60_000;
export const cellMs = 5 * minuteMs;
export const dayMs = 1_440 * minuteMs;
/** For takers a hold lives this long after its `until`; for lists twice as long. */
export const graceMs = 10_000;
export const listGraceMs = 20_000;

export function factsOf(setting: Setting, provider: string, type: string): TypeFacts | null {
  return setting.types.find((facts) => facts.provider === provider && facts.type === type) ?? null;
}

/** The local date of an instant, as text. */
export function localDate(facts: TypeFacts, at: number): string {
  const known = formats.get(facts.timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: facts.timeZone });
  formats.set(facts.timeZone, known);
  return known.format(at);
}

/** A limit of a type: how many starts may share one period, as `periodOf` names it. */
export interface Limit {
  readonly most: number;
  readonly periodOf: (start: number) => string;
}

export function limitsOf(facts: TypeFacts): Limit[] {
  const byDay = (start: number): string => localDate(facts, start);
  const byWeek = (start: number): string => {
    const day = new Date(`${byDay(start)}T00:00:00Z`);
    return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * dayMs).toISOString().slice(0, 10);
  };
  return [
    ...(facts.maxPerDay === null ? [] : [{ most: facts.maxPerDay, periodOf: byDay }]),
    ...(facts.maxPerWeek === null ? [] : [{ most: facts.maxPerWeek, periodOf: byWeek }]),
  ];
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The time that an appointment at `start` takes from its provider, buffers included. */
export function spanOf(facts: TypeFacts, start: number): Span {
  return {
    from: start - facts.beforeMinutes * minuteMs,
    to: start + (facts.durationMinutes + facts.afterMinutes) * minuteMs,
  };
}

export function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

export function sameSpan(one: Span, other: Span): boolean {
  return one.from === other.from && one.to === other.to;
}

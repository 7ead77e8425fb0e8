// What keeps one start from being offered, as a provider thinks of it: what would have to change first.
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { type Day, type ExplainedStart, type Owner, type Reason, type Stretch, stretch } from './day.ts';

type OutsideHours = Extract<Reason, { kind: 'outside-hours' }>;

/** The rules of the date on which it is closed. */
export type DayRules = Pick<OutsideHours, 'date' | 'rule' | 'ranges'>;

export type Cause =
  | { readonly kind: 'offered' | 'past' }
  /** `at`: when the hours begin, or end. `overlong`: it begins within them. */
  | { readonly kind: 'before' | 'after' | 'overlong'; readonly at: Instant; readonly day: DayRules }
  | ({ readonly kind: 'break'; readonly day: DayRules } & Stretch)
  | { readonly kind: 'closed-day'; readonly day: DayRules }
  /** Local readings as `YYYY-MM-DDTHH:MM`. */
  | { readonly kind: 'clock-gap'; readonly skippedFrom: string; readonly skippedTo: string }
  | { readonly kind: 'grid'; readonly before: Instant | null; readonly after: Instant | null }
  | { readonly kind: 'notice' }
  | { readonly kind: 'window'; readonly at: Instant }
  /** `owner` is null if nothing is known but when. */
  | ({ readonly kind: 'owner'; readonly owner: Owner | null; readonly isBuffer: boolean } & Stretch)
  | { readonly kind: 'limit'; readonly per: 'day' | 'week'; readonly date: string };

/** All of them, in the order in which the engine lists them. */
export function causesOf({ start, reasons }: ExplainedStart, day: Day): Cause[] {
  if (start <= day.now) return [{ kind: 'past' }];
  const gap = reasons.find((reason) => reason.kind === 'clock-gap');
  if (gap) return [gap];
  return reasons.flatMap((reason) => causeOf(reason, start, day) ?? []);
}

export function firstCause(start: ExplainedStart, day: Day): Cause {
  return causesOf(start, day)[0] ?? { kind: 'offered' };
}

function causeOf(reason: Reason, start: Instant, day: Day): Cause | null {
  switch (reason.kind) {
    case 'outside-hours':
      return outsideHours(reason, start, day);
    case 'off-grid':
      return { kind: 'grid', before: instantOrNull(reason.before), after: instantOrNull(reason.after) };
    case 'notice':
      return { kind: 'notice' };
    case 'window':
      return { kind: 'window', at: instantFromIso(reason.windowEndsAt) };
    case 'taken':
    case 'buffer': {
      const owner = reason.by === null ? null : (day.owners.get(reason.by) ?? null);
      return { kind: 'owner', owner, isBuffer: reason.kind === 'buffer', ...stretch(reason) };
    }
    case 'limit':
      return { kind: 'limit', per: reason.per, date: reason.date };
    case 'clock-gap':
      return null;
  }
}

function outsideHours({ closedAt, date, rule, ranges }: OutsideHours, start: Instant, { open }: Day): Cause {
  const rules = { date, rule, ranges };
  const at = instantFromIso(closedAt);
  if (open.length === 0) return { kind: 'closed-day', day: rules };
  if (open.some(({ from, to }) => from <= start && start < to)) return { kind: 'overlong', at, day: rules };
  const last = open.filter(({ to }) => to <= start).at(-1);
  const next = open.find(({ from }) => from > start);
  if (last && next) return { kind: 'break', from: last.to, to: next.from, day: rules };
  if (next) return { kind: 'before', at: next.from, day: rules };
  return { kind: 'after', at: last?.to ?? at, day: rules };
}

function instantOrNull(text: string | null): Instant | null {
  return text === null ? null : instantFromIso(text);
}

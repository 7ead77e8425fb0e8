// Checks that every "taken" had an owner in the way during the call, and that no hold lost its time early.
import { type Call, mayHaveHappened } from './history.ts';
import { mayBeFull } from './full-days.ts';
import type { Occupancy } from './occupancy.ts';
import { factsOf, overlap, type Setting, spanOf, type TypeFacts } from './setting.ts';
import type { Span } from './raw-state.ts';
import type { Violation } from './violation.ts';

export function checkTakings(
  setting: Setting,
  calls: readonly Call[],
  occupancies: readonly Occupancy[],
): Violation[] {
  const firstTries = new Map<string, Call>();
  for (const call of calls) {
    const name = takerOf(call);
    const known = firstTries.get(name);
    if (mayHaveHappened(call) && (!known || call.calledAt < known.calledAt)) firstTries.set(name, call);
  }
  return calls.flatMap((call) => {
    const wish = wishOf(setting, call);
    if (!wish) return [];
    const { outcome } = call;
    // A repeated response describes an earlier taking, so only the first try can have taken a held time.
    if (outcome.kind === 'ok')
      return firstTries.get(takerOf(call)) === call ? robberies(call, wish, occupancies) : [];
    if (outcome.kind !== 'refused') return [];
    if (outcome.reason === 'slot-not-offered' && wish.facts) {
      const others = occupancies.filter(({ owner }) => !wish.own.includes(owner));
      if (mayBeFull(wish.facts, wish.start, call, others)) return [];
      return [
        { rule: 'not-offered', ...wish.place, says: `call ${call.number}: an offered start was refused` },
      ];
    }
    if (outcome.reason !== 'slot-taken' && outcome.reason !== 'time-taken') return [];
    const inTheWay = occupancies.some(
      (occupancy) => isOther(occupancy, wish) && touches(occupancy.maybe, call),
    );
    return inTheWay
      ? []
      : [
          {
            rule: 'taken-without-conflict',
            ...wish.place,
            says: `call ${call.number}: nobody had any of it`,
          },
        ];
  });
}

/** Finds time that was taken while another visitor's hold surely stood. */
function robberies(call: Call, wish: WishedTime, occupancies: readonly Occupancy[]): Violation[] {
  return occupancies
    .filter(({ kind, surely, ...occupancy }) => {
      const robbed = kind === 'hold' && surely !== null && isOther({ kind, surely, ...occupancy }, wish);
      return robbed && surely.from <= call.calledAt && call.answeredAt <= surely.to;
    })
    .map(({ owner, span }) => ({
      rule: 'hold-robbed',
      provider: call.provider,
      span,
      says: `call ${call.number} got time of hold ${owner} while it stood`,
    }));
}

/** The name under which time is taken: a hold's name or a key. */
function takerOf({ asked }: Call): string {
  if (asked.op === 'hold') return asked.hold;
  return 'key' in asked ? asked.key : '';
}

interface WishedTime {
  /** Null for a block. */
  readonly facts: TypeFacts | null;
  readonly start: number;
  readonly place: { readonly provider: string; readonly span: Span };
  /** The names whose time is no obstacle: the caller's own. */
  readonly own: readonly (string | null)[];
}

function wishOf(setting: Setting, { provider, asked }: Call): WishedTime | null {
  if (provider === null) return null;
  if (asked.op === 'block') {
    const { span, key } = asked;
    return { facts: null, start: span.from, place: { provider, span }, own: [key] };
  }
  if (!('start' in asked)) return null;
  const facts = factsOf(setting, provider, asked.type);
  if (!facts) return null;
  const place = { provider, span: spanOf(facts, asked.start) };
  const wish = { facts, start: asked.start, place };
  if (asked.op === 'move') return { ...wish, own: [asked.booking] };
  return { ...wish, own: asked.op === 'hold' ? [asked.hold, asked.replaces] : [asked.key, asked.hold] };
}

function isOther(occupancy: Occupancy, { place, own }: WishedTime): boolean {
  return (
    occupancy.provider === place.provider &&
    !own.includes(occupancy.owner) &&
    overlap(occupancy.span, place.span)
  );
}

function touches(life: Span, call: Call): boolean {
  return life.from <= call.answeredAt && call.calledAt <= life.to;
}

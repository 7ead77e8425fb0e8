// What is in the way of one start: which appointment, whose buffer, which calendar.
import { takenBy } from './taken-time.ts';
import { type Instant, instant, type Interval, minuteMs } from '@holdfast/contract/time/instant.ts';
import { blockedBy } from './blocked-starts.ts';
import type { SlotRules, TakenEntry } from './slot-question.ts';
import type { ExternallyBusy, InBuffer, Taken } from './start-reasons.ts';

type TakenReason = Taken | InBuffer | ExternallyBusy;

const order: readonly TakenReason['kind'][] = ['taken', 'buffer', 'external-busy'];

/** One reason per obstacle: appointments first, then buffers, then calendars, each in order of time. */
export function takenReasons(rules: SlotRules, taken: readonly TakenEntry[], start: Instant): TakenReason[] {
  return taken
    .filter((other) => {
      const block = blockedBy(rules, other);
      return block !== null && block.after < start && start < block.before;
    })
    .map((other) => reasonFrom(rules, other, start))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.from - b.from || a.to - b.to);
}

function reasonFrom(rules: SlotRules, other: TakenEntry, start: Instant): TakenReason {
  const end = instant(start + rules.durationMinutes * minuteMs);
  const slot = { from: start, to: end };
  const { label } = other;
  const appointment = label && label.kind !== 'external' && label.appointment ? label.appointment : other;
  const { from, to } = appointment;
  if (overlap(slot, appointment)) {
    if (label?.kind === 'external') return { kind: 'external-busy', calendar: label.calendar, from, to };
    return { kind: 'taken', by: label?.kind ?? null, id: label?.id ?? null, from, to };
  }
  const ownReaches = overlap(takenBy(rules, start), appointment);
  const theirsReaches = overlap(slot, other);
  const whose = ownReaches === theirsReaches ? 'both' : ownReaches ? 'own' : 'theirs';
  const id = label ? (label.kind === 'external' ? label.calendar : label.id) : null;
  return { kind: 'buffer', whose, by: label?.kind ?? null, id, from, to };
}

function overlap(one: Interval, other: Interval): boolean {
  return one.from < other.to && other.from < one.to;
}

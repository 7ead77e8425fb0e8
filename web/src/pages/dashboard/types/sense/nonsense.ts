// What makes no sense in a booking type although each field is allowed: said before it is saved.
import type { BookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';
import { minutesIn } from '../model/span.ts';

/** The field beside which it is said. */
export type NonsenseField =
  | 'durationMinutes'
  | 'stepMinutes'
  | 'bufferBeforeMinutes'
  | 'noticeMinutes'
  | 'windowDays'
  | 'maxPerDay'
  | 'reminderMinutes'
  | 'cancelUntilMinutes'
  | 'moveUntilMinutes'
  | 'mostMoves'
  | 'place';

export type Nonsense =
  | { readonly kind: 'no-hours'; readonly field: 'durationMinutes' }
  | { readonly kind: 'too-long'; readonly field: 'durationMinutes'; longest: number; takes: number }
  | { readonly kind: 'step-too-large'; readonly field: 'stepMinutes'; longest: number; step: number }
  | { readonly kind: 'notice-beyond-window'; readonly field: 'windowDays'; notice: number; window: number }
  | { readonly kind: 'week-below-day'; readonly field: 'maxPerDay'; week: number }
  | {
      readonly kind: 'reminder-too-early';
      readonly field: 'reminderMinutes';
      minutes: number;
      window: number;
    }
  | { readonly kind: 'reminder-twice'; readonly field: 'reminderMinutes'; minutes: number }
  | { readonly kind: 'cancel-never'; readonly field: 'cancelUntilMinutes'; window: number }
  | { readonly kind: 'move-never'; readonly field: 'moveUntilMinutes'; window: number }
  | { readonly kind: 'no-moves'; readonly field: 'mostMoves' }
  | { readonly kind: 'no-number'; readonly field: 'place' };

/** `longest` is the provider's longest opening in minutes. Fields that hold no number are left alone. */
export function nonsenseIn(terms: BookingTypeInput, longest: number): Nonsense[] {
  return [...aboutHours(terms, longest), ...aboutWindow(terms), ...aboutRest(terms)];
}

function aboutHours(
  { durationMinutes: takes, stepMinutes: step }: BookingTypeInput,
  longest: number,
): Nonsense[] {
  if (longest === 0) return [{ kind: 'no-hours', field: 'durationMinutes' }];
  if (takes > longest) return [{ kind: 'too-long', field: 'durationMinutes', longest, takes }];
  return step > longest ? [{ kind: 'step-too-large', field: 'stepMinutes', longest, step }] : [];
}

/** A start lies less than `windowDays` days ahead, so what has to happen earlier than that never does. */
function aboutWindow(terms: BookingTypeInput): Nonsense[] {
  const window = terms.windowDays * minutesIn.days;
  const { cancelUntilMinutes, moveUntilMinutes } = terms.policy;
  const found: Nonsense[] = [];
  if (terms.noticeMinutes >= window) {
    found.push({ kind: 'notice-beyond-window', field: 'windowDays', notice: terms.noticeMinutes, window });
  }
  const early = terms.reminderMinutes.find((minutes) => minutes >= window);
  if (early !== undefined) {
    found.push({ kind: 'reminder-too-early', field: 'reminderMinutes', minutes: early, window });
  }
  const twice = terms.reminderMinutes.find((minutes, index, all) => all.indexOf(minutes) !== index);
  if (twice !== undefined) found.push({ kind: 'reminder-twice', field: 'reminderMinutes', minutes: twice });
  if (cancelUntilMinutes !== null && cancelUntilMinutes >= window) {
    found.push({ kind: 'cancel-never', field: 'cancelUntilMinutes', window });
  }
  if (moveUntilMinutes !== null && moveUntilMinutes >= window) {
    found.push({ kind: 'move-never', field: 'moveUntilMinutes', window });
  }
  return found;
}

function aboutRest({ maxPerDay, maxPerWeek, policy, place, questions }: BookingTypeInput): Nonsense[] {
  const found: Nonsense[] = [];
  if (maxPerDay !== null && maxPerWeek !== null && maxPerWeek < maxPerDay) {
    found.push({ kind: 'week-below-day', field: 'maxPerDay', week: maxPerWeek });
  }
  if (policy.moveUntilMinutes !== null && policy.mostMoves === 0) {
    found.push({ kind: 'no-moves', field: 'mostMoves' });
  }
  const calls = place.kind === 'phone' && place.caller === 'provider';
  // A question in one line of text may well be the one for the number.
  const asks = questions.some(({ kind, long }) => kind === 'phone' || (kind === 'text' && !long));
  if (calls && !asks) found.push({ kind: 'no-number', field: 'place' });
  return found;
}

// What the provider chose for each booking outside the hours. Without a choice nothing happens to it.
import type { ResponseOf } from '@holdfast/contract/operations.ts';

export type OutsideBooking = ResponseOf<'previewSlots'>['outside'][number];

export type OutsideChoice = 'keep' | 'ask' | 'cancel';

export interface ChosenEnd {
  readonly choice: OutsideChoice;
  /** What the client reads about a cancellation. May be empty. */
  readonly reason: string;
}

export type OutsideChoices = Readonly<Record<string, ChosenEnd>>;

export function choiceOf(choices: OutsideChoices, { booking }: Pick<OutsideBooking, 'booking'>): ChosenEnd {
  return choices[booking] ?? { choice: 'keep', reason: '' };
}

export function withChoice(
  choices: OutsideChoices,
  bookings: readonly OutsideBooking[],
  change: Partial<ChosenEnd>,
): OutsideChoices {
  const changed = bookings.map((booking): [string, ChosenEnd] => [
    booking.booking,
    { ...choiceOf(choices, booking), ...change },
  ]);
  return { ...choices, ...Object.fromEntries(changed) };
}

/** The one choice that all of them have; null where they differ. */
export function sharedChoice(
  choices: OutsideChoices,
  bookings: readonly OutsideBooking[],
): OutsideChoice | null {
  const [first, ...others] = bookings.map((booking) => choiceOf(choices, booking).choice);
  return first !== undefined && others.every((choice) => choice === first) ? first : null;
}

export interface ChosenBookings {
  readonly ask: readonly OutsideBooking[];
  readonly cancel: readonly OutsideBooking[];
}

/** Those that something happens to. A choice for a booking that is no longer outside counts for nothing. */
export function chosenBookings(choices: OutsideChoices, outside: readonly OutsideBooking[]): ChosenBookings {
  const chosen = (wanted: OutsideChoice) =>
    outside.filter((booking) => choiceOf(choices, booking).choice === wanted);
  return { ask: chosen('ask'), cancel: chosen('cancel') };
}

/** Reads back what was remembered for a reload. */
export function recalledChoices(recalled: unknown): OutsideChoices {
  if (typeof recalled !== 'object' || recalled === null) return {};
  return Object.fromEntries(
    Object.entries(recalled).flatMap(([booking, end]: [string, unknown]) => {
      const choice = choices.find((known) => known === fieldOf(end, 'choice'));
      const reason = fieldOf(end, 'reason');
      return choice && typeof reason === 'string' ? [[booking, { choice, reason }]] : [];
    }),
  );
}

const choices = ['keep', 'ask', 'cancel'] as const;

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

// The providers of one round: few days, many lengths, awkward zones, so that almost everything overlaps.
import { openPolicy } from '@holdfast/contract/documents/booking-type.ts';
import { plainType } from '../../dev/seed/plain-type.ts';
import { type Chance, pick } from './seeded-chance.ts';
import type { ProviderSeed, TypeSeed } from '../../dev/seed/write-provider.ts';

export interface WorldProvider {
  readonly id: string;
  readonly document: ProviderSeed;
  readonly types: Readonly<Record<string, TypeSeed>>;
  /** The ranges that lists ask for. Every bookable time lies in one of them. */
  readonly days: readonly { readonly from: number; readonly to: number }[];
}

/** The moment on the servers' time line at which a run begins. */
export const worldStart = Date.parse('2027-01-11T09:00:00Z');

/**
 * A zone with a date near by and an awkward one, such as a clock change. Each has hours, one over midnight.
 */
const places = [
  { timeZone: 'Europe/Stockholm', dates: ['2027-01-14', '2027-03-28'] },
  { timeZone: 'America/St_Johns', dates: ['2027-01-13', '2027-03-14'] },
  { timeZone: 'Asia/Kolkata', dates: ['2027-01-15', '2027-01-16'] },
  { timeZone: 'Australia/Lord_Howe', dates: ['2027-01-20', '2027-04-04'] },
  { timeZone: 'Pacific/Auckland', dates: ['2027-01-18', '2027-04-04'] },
  { timeZone: 'America/Los_Angeles', dates: ['2027-01-13', '2027-01-14'] },
] as const;

const hours = [
  [{ start: '00:00', end: '07:00' }],
  [
    { start: '09:00', end: '12:00' },
    { start: '13:00', end: '16:30' },
  ],
  [{ start: '20:00', end: '03:00' }],
  [{ start: '18:00', end: '24:00' }],
] as const;

const lengths = [
  { durationMinutes: 15, stepMinutes: 15, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 },
  { durationMinutes: 25, stepMinutes: 5, bufferBeforeMinutes: 0, bufferAfterMinutes: 10 },
  { durationMinutes: 30, stepMinutes: 30, bufferBeforeMinutes: 10, bufferAfterMinutes: 15 },
  { durationMinutes: 45, stepMinutes: 15, bufferBeforeMinutes: 15, bufferAfterMinutes: 0 },
  { durationMinutes: 60, stepMinutes: 20, bufferBeforeMinutes: 5, bufferAfterMinutes: 5 },
  { durationMinutes: 90, stepMinutes: 30, bufferBeforeMinutes: 0, bufferAfterMinutes: 30 },
  { durationMinutes: 120, stepMinutes: 60, bufferBeforeMinutes: 60, bufferAfterMinutes: 0 },
] as const;

/** `name` separates the providers of different rounds. */
export function worldFrom(chance: Chance, name: string, providers: number): WorldProvider[] {
  const first = Math.floor(chance() * places.length);
  return Array.from({ length: providers }, (_, index) => {
    const { timeZone, dates } = pick(places, ((first + index) % places.length) / places.length);
    const overrides = dates.map((date) => ({ date, ranges: [...pick(hours, chance())] }));
    const offset = Math.floor(chance() * lengths.length);
    const types = Array.from({ length: 3 }, (_type, position) => {
      const length = pick(lengths, ((offset + position * 2) % lengths.length) / lengths.length);
      return [`type-${position}`, bookingType(length, position)] as const;
    });
    return {
      id: `${name}-${index}`,
      document: {
        v: 1 as const,
        slug: `${name}-${index}`,
        name: 'Ada Lindqvist',
        headline: 'Tax advice',
        email: 'provider@example.com',
        locale: 'en',
        timeZone,
        status: 'active' as const,
        weekly: [],
        overrides,
      },
      types: Object.fromEntries(types),
      // One day earlier and three later covers any zone and hours that run over midnight.
      days: dates.map((date) => ({ from: Date.parse(date) - dayMs, to: Date.parse(date) + 3 * dayMs })),
    };
  });
}

const dayMs = 86_400_000;

function bookingType(length: (typeof lengths)[number], position: number): TypeSeed {
  return {
    ...plainType,
    name: `Type ${position}`,
    position,
    ...length,
    windowDays: 120,
    // One in three has a limit, so that its days are full before their time is.
    maxPerDay: position === 2 ? 3 : null,
    maxPerWeek: position === 2 ? 5 : null,
    // Moves are unlimited.
    policy: { ...openPolicy, mostMoves: null },
  };
}

// The providers of one round: few days, many lengths and buffers, awkward zones, so that almost everything overlaps.
import { type BookingTypeDocument, openPolicy } from '@holdfast/contract/documents/booking-type.ts';
import type { ProviderDocument } from '@holdfast/contract/documents/provider.ts';
import { plainType } from '../../dev/seed/plain-type.ts';
import { type Chance, pick } from './seeded-chance.ts';

export interface WorldProvider {
  readonly id: string;
  readonly document: ProviderDocument;
  readonly types: Readonly<Record<string, BookingTypeDocument>>;
  /** What lists ask for: every bookable time lies in one of these. */
  readonly days: readonly { readonly from: number; readonly to: number }[];
}

/** The moment on the servers' time line at which a run begins. */
export const worldStart = Date.parse('2027-01-11T09:00:00Z');

/** A zone with two dates: one near, one of a clock change or of other trouble. Each has some hours, one of them over midnight. */
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

/** `name` keeps providers of different rounds apart. */
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
      // In any zone, and with what runs over midnight.
      days: dates.map((date) => ({ from: Date.parse(date) - dayMs, to: Date.parse(date) + 3 * dayMs })),
    };
  });
}

const dayMs = 86_400_000;

function bookingType(length: (typeof lengths)[number], position: number): BookingTypeDocument {
  return {
    ...plainType,
    name: `Type ${position}`,
    position,
    ...length,
    windowDays: 120,
    // One of three is limited, so that its days fill up before they are full.
    maxPerDay: position === 2 ? 3 : null,
    maxPerWeek: position === 2 ? 5 : null,
    // As many moves as there is time for.
    policy: { ...openPolicy, mostMoves: null },
  };
}

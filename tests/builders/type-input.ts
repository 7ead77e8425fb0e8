// A booking type as a provider sends it: thirty minutes by phone, from which tests state their differences.
import { openPolicy } from '@holdfast/contract/documents/booking-type.ts';
import type { InputOf } from '@holdfast/contract/operations.ts';
import { bookingTypeInput, type BookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';
import * as z from 'zod/mini';

type Terms = InputOf<'saveBookingType'>['terms'];

/** With every field that the contract fills in. */
export function typeInput(wishes: Partial<Terms> = {}): BookingTypeInput {
  return z.parse(bookingTypeInput, {
    name: 'Call',
    summary: 'A call.',
    durationMinutes: 30,
    stepMinutes: 30,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    noticeMinutes: 0,
    windowDays: 14,
    maxPerDay: null,
    maxPerWeek: null,
    place: { kind: 'phone', text: 'Phone call' },
    reminderMinutes: [1_440],
    policy: { ...openPolicy },
    included: ['A call of thirty minutes'],
    questions: [],
    ...wishes,
  });
}

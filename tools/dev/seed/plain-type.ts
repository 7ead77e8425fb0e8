// A booking type without special settings, from which demos, tests and benches state only their differences.
import { openPolicy } from '@holdfast/contract/documents/booking-type.ts';
import type { TypeSeed } from './write-provider.ts';

export const plainType: TypeSeed = {
  v: 1,
  name: 'Call',
  summary: 'A call.',
  position: 1,
  status: 'visible',
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
  policy: openPolicy,
  included: ['A call of thirty minutes'],
  questions: [],
};

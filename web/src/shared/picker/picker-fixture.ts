// Boring defaults for tests of choosing a time: one type of Ada's, on a Monday morning in January 2027.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';

export const serverNow = instantFromIso('2027-01-11T09:00:00Z');

export function newType(change: Partial<PageBookingType> = {}): PageBookingType {
  return {
    id: 'consultation',
    name: 'Tax consultation',
    summary: '',
    durationMinutes: 60,
    noticeMinutes: 0,
    place: { kind: 'video', text: '' },
    included: [],
    questions: [],
    policy: { cancelUntilMinutes: 0, moveUntilMinutes: 0, mostMoves: null, reasonRequired: false },
    windowEndsAt: '2027-01-24T23:00:00Z',
    ...change,
  };
}

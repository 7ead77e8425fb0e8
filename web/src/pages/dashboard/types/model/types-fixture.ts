// A stored booking type for tests, without anything special.
import type { StoredType } from './type-form.ts';

export function storedType(changes: Partial<StoredType> = {}): StoredType {
  return {
    v: 1,
    id: 'call',
    name: 'Call',
    summary: 'A call.',
    position: 1,
    status: 'visible',
    version: 3,
    durationMinutes: 30,
    stepMinutes: 30,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    noticeMinutes: 0,
    windowDays: 14,
    maxPerDay: null,
    maxPerWeek: null,
    place: { kind: 'phone', text: 'Phone call', link: '', caller: 'provider' },
    reminderMinutes: [1_440],
    policy: { cancelUntilMinutes: 0, moveUntilMinutes: 0, mostMoves: 5, reasonRequired: false },
    included: ['A call of thirty minutes'],
    questions: [],
    ...changes,
  };
}

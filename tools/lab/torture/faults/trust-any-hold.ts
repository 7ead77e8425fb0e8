// Planted fault: confirming assumes that its hold is still live.
import { holdFromSnapshot, type StoredHold } from '../../../../functions/src/store/holds.ts';

export * from '../../../../functions/src/store/holds.ts';

export function heldAt(snapshot: Parameters<typeof holdFromSnapshot>[0]): StoredHold | null {
  const hold = holdFromSnapshot(snapshot);
  return hold && { ...hold, state: 'held' };
}

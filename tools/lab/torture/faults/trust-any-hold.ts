// Planted fault: confirming believes that the hold it is given still stands.
import { holdFromSnapshot as realHold, type StoredHold } from '../../../../functions/src/store/holds.ts';

export * from '../../../../functions/src/store/holds.ts';

export function holdFromSnapshot(...given: Parameters<typeof realHold>): StoredHold | null {
  const hold = realHold(...given);
  return hold && { ...hold, state: 'held' };
}

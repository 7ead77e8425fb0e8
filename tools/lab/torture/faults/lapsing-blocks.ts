// Planted fault: takers look for a hold behind the cells of a block, find none, and take the time over.
import { mayLapse as mayReallyLapse } from '../../../../core/src/booking/time-owner.ts';

export function mayLapse(owner: string): boolean {
  return mayReallyLapse(owner) || owner.startsWith('x:');
}

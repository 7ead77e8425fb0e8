// Planted fault: a key does not lead back to its booking.
import { randomBytes } from 'node:crypto';

export * from '../../../../functions/src/store/ids-and-fingerprints.ts';

export function bookingIdFrom(_providerId: string, _key: string): string {
  return randomBytes(16).toString('hex');
}

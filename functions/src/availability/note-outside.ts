// Raises a problem for each appointment that new hours leave outside, and ends those that they fit again.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { changedOutside } from '@holdfast/core/availability/outside-hours.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { availabilityRulesFrom, type StoredHours } from '../store/hours.ts';
import { outsideProblem, outsideProblemDocument } from '../store/problems.ts';
import type { Ahead } from './read-ahead.ts';

/**
 * In the commit that saves the hours. Only the change counts: an appointment that was outside before was
 * booked so on purpose, or its problem is already raised or closed.
 */
export function noteOutside(
  db: Firestore,
  transaction: Transaction,
  change: {
    readonly providerId: string;
    readonly before: StoredHours;
    readonly after: StoredHours;
    readonly ahead: readonly Ahead[];
  },
  now: Instant,
): void {
  const { providerId, ahead } = change;
  const [before, after] = [availabilityRulesFrom(change.before), availabilityRulesFrom(change.after)];
  const { left, fitting } = changedOutside({ before, after }, ahead);
  for (const { id, endsAt } of left) {
    const { document, data } = outsideProblem(db, { providerId, id, endsAt }, now);
    transaction.set(document, data);
  }
  for (const { id } of fitting) transaction.delete(outsideProblemDocument(db, providerId, id));
}

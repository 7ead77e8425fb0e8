// Reads Firestore's timestamps as instants.
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import { Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';

/** For the contract's schemas: a Timestamp at rest, an `Instant` once it is read. */
export const storedTime = z.pipe(
  z.instanceof(Timestamp),
  z.transform((timestamp): Instant => instant(timestamp.toMillis())),
);

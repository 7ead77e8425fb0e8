// Firestore's timestamps as the rest of the product reads them.
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import { Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';

/** Goes into the schemas of the contract: a Timestamp at rest, an `Instant` once it is read. */
export const storedTime = z.pipe(
  z.instanceof(Timestamp),
  z.transform((timestamp): Instant => instant(timestamp.toMillis())),
);

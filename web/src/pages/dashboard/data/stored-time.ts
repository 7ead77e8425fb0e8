// Reads Firestore's timestamps as instants, for the contract's document schemas.
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import { Timestamp } from 'firebase/firestore';
import * as z from 'zod/mini';

export const storedTime = z.pipe(
  z.instanceof(Timestamp),
  z.transform((timestamp): Instant => instant(timestamp.toMillis())),
);

// What use cases get from the world, made once per process.
import type { Instant } from '@holdfast/core/time/instant.ts';
import type { Firestore } from 'firebase-admin/firestore';

export interface Deps {
  readonly db: Firestore;
  /** The clock. A request asks once and decides everything with that answer. */
  readonly now: () => Instant;
  /** A number in [0, 1) to spread retries apart. */
  readonly jitter: () => number;
}

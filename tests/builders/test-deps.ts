// What use cases get in tests that call them directly: the emulator's Firestore, a clock, and a key of its own for links.
import { randomBytes } from 'node:crypto';
import { type Instant, instant } from '@holdfast/core/time/instant.ts';
import { manageLinksFrom } from '../../functions/src/adapters/manage-links.ts';
import type { Deps } from '../../functions/src/deps.ts';
import { testFirestore } from '../host/test-firestore.ts';
import { testStart } from '../host/test-time.ts';

export function testDeps(now: () => Instant = () => instant(testStart)): Deps {
  const keys = `test:${randomBytes(32).toString('base64url')}`;
  return {
    db: testFirestore(),
    now,
    links: manageLinksFrom(() => keys),
    at: () => undefined,
    limitHoldShare: true,
    jitter: () => 0,
  };
}

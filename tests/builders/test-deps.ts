// The dependencies of use cases in tests that call them directly: emulator, clock, and a key for links.
import { randomBytes } from 'node:crypto';
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import { noAccounts } from '../../functions/src/account/accounts.ts';
import { manageLinksFrom } from '../../functions/src/booking/manage-links.ts';
import { noSender } from '../../functions/src/notices/sendgrid/mail-sender.ts';
import type { Deps } from '../../functions/src/deps.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { testStart } from '../../tools/dev/host/test-time.ts';

export function testDeps(now: () => Instant = () => instant(testStart), db = testFirestore()): Deps {
  const keys = `test:${randomBytes(32).toString('base64url')}`;
  return {
    db,
    now,
    links: manageLinksFrom(() => keys),
    // Mails are promised but not sent; see `mail-desk.ts` for tests that send them.
    mail: noSender,
    accounts: noAccounts,
    siteOrigin: 'https://book.example',
    promiseMails: true,
    at: () => undefined,
    limitHoldShare: true,
    jitter: () => 0,
  };
}

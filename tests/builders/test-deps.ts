// What use cases get in tests that call them directly: the emulator's Firestore, a clock, and a key of its own for links.
import { randomBytes } from 'node:crypto';
import { type Instant, instant } from '@holdfast/core/time/instant.ts';
import { manageLinksFrom } from '../../functions/src/booking/manage-links.ts';
import type { MailSender } from '../../functions/src/notices/sendgrid/mail-sender.ts';
import type { Deps } from '../../functions/src/deps.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { testStart } from '../../tools/dev/host/test-time.ts';

/** For tests that promise mails and send none; see `mail-desk.ts` for those that do. */
const noMail: MailSender = {
  from: '',
  send: () => Promise.reject(new Error('this test has no mail service')),
};

export function testDeps(now: () => Instant = () => instant(testStart), db = testFirestore()): Deps {
  const keys = `test:${randomBytes(32).toString('base64url')}`;
  return {
    db,
    now,
    links: manageLinksFrom(() => keys),
    mail: noMail,
    siteOrigin: 'https://book.example',
    promiseMails: true,
    at: () => undefined,
    limitHoldShare: true,
    jitter: () => 0,
  };
}

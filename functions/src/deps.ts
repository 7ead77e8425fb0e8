// What use cases need from outside, made once per process.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Accounts } from './account/accounts.ts';
import type { CrashPoint } from './store/crash-points.ts';
import type { ManageLinks } from './booking/manage-links.ts';
import type { MailSender } from './notices/sendgrid/mail-sender.ts';
import type { Firestore } from 'firebase-admin/firestore';

export interface Deps {
  readonly db: Firestore;
  /** The clock. A request reads it once and uses that instant throughout. */
  readonly now: () => Instant;
  /** Whether open holds may cover only a share of each day. Off in tests that hold every slot of a day. */
  readonly limitHoldShare: boolean;
  readonly links: ManageLinks;
  readonly mail: MailSender;
  readonly accounts: Accounts;
  /** The origin of the pages, such as `https://example.com`, for links in mails. */
  readonly siteOrigin: string;
  /** Whether commits promise mails. Off for bookings whose people know already, such as seeded ones. */
  readonly promiseMails: boolean;
  /** Called at the moments at which tests may crash the process; see `crash-points.ts`. */
  readonly at: (point: CrashPoint) => void;
  /** A random number in [0, 1) that spreads retries. */
  readonly jitter: () => number;
}

// What use cases get from the world, made once per process.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { CrashPoint } from './store/crash-points.ts';
import type { ManageLinks } from './booking/manage-links.ts';
import type { MailSender } from './notices/sendgrid/mail-sender.ts';
import type { Firestore } from 'firebase-admin/firestore';

export interface Deps {
  readonly db: Firestore;
  /** The clock. A request asks once and decides everything with that answer. */
  readonly now: () => Instant;
  /** Whether open holds may cover a bounded share of a day only. Off where tests want every slot of a day at once. */
  readonly limitHoldShare: boolean;
  /** Signs and reads manage links. */
  readonly links: ManageLinks;
  readonly mail: MailSender;
  /** Where the pages are, such as `https://example.com`; mails link there. */
  readonly siteOrigin: string;
  /** Whether commits promise mails. Off for bookings whose people were told elsewhere, such as seeded ones. */
  readonly promiseMails: boolean;
  /** Passed at named moments; see `crash-points.ts`. */
  readonly at: (point: CrashPoint) => void;
  /** A number in [0, 1) to spread retries apart. */
  readonly jitter: () => number;
}

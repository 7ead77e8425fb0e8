// What became of the client's emails about an appointment as it stands now: one state, the worst first.
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';

interface Appointment {
  readonly version: number;
  readonly startsAt: Instant;
  readonly stampedAt: Instant;
  readonly remindersStopped: boolean;
  readonly type: { readonly reminderMinutes: readonly number[] };
}

interface Notice {
  readonly kind: string;
  readonly recipient: 'client' | 'provider';
  readonly version: number;
  readonly state: string;
}

export type MailFate =
  | { readonly kind: 'bounced'; readonly what: 'reminder' | 'news' }
  | { readonly kind: 'reminder-at'; readonly at: Instant }
  /** `unknown`: there is no record, as of long ago. `not-sent`: left out, such as where mail is off. */
  | { readonly kind: 'on-its-way' | 'stopped' | 'reminded' | 'confirmed' | 'unknown' | 'not-sent' };

const failedStates: readonly string[] = ['bounced', 'dropped', 'dead'];
const waitingStates: readonly string[] = ['pending', 'sending'];

/** `notices`: those of this appointment, in any order. Those of earlier versions no longer count. */
export function mailFate(booking: Appointment, notices: readonly Notice[], now: Instant): MailFate {
  const mails = notices.filter(
    ({ recipient, version }) => recipient === 'client' && version === booking.version,
  );
  const isReminder = ({ kind }: Notice) => kind.startsWith('reminder-');
  const failed = mails.find(({ state }) => failedStates.includes(state));
  if (failed) return { kind: 'bounced', what: isReminder(failed) ? 'reminder' : 'news' };
  const news = mails.filter((mail) => !isReminder(mail));
  if (news.some(({ state }) => waitingStates.includes(state))) return { kind: 'on-its-way' };
  if (news.length > 0 && news.every(({ state }) => state === 'skipped')) return { kind: 'not-sent' };
  const next = nextReminder(booking, now);
  if (booking.remindersStopped && booking.type.reminderMinutes.length > 0 && booking.startsAt > now)
    return { kind: 'stopped' };
  if (next !== null) return { kind: 'reminder-at', at: next };
  if (mails.length === 0) return { kind: 'unknown' };
  const isReminded = mails.some((mail) => isReminder(mail) && mail.state !== 'skipped');
  return { kind: isReminded ? 'reminded' : 'confirmed' };
}

/** One that was due before the appointment was made or moved is not sent. */
function nextReminder({ startsAt, stampedAt, type }: Appointment, now: Instant): Instant | null {
  const due = type.reminderMinutes
    .map((minutes) => startsAt - minutes * minuteMs)
    .filter((at) => at > now && at > stampedAt)
    .sort((a, b) => a - b)[0];
  return due === undefined ? null : instant(due);
}

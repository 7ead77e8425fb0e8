// What is told to whom: the kinds of notices and the business key that makes each one exist once.

export type Recipient = 'client' | 'provider';

/** Tells of a booking. `reminder-1440` is sent 1,440 minutes before the start. */
export type BookingNoticeKind = 'confirmed' | 'moved' | 'cancelled' | 'new-link' | `reminder-${number}`;

export type NoticeKind = BookingNoticeKind | 'calendar-broken';

/** One mail that was promised. `subject` is the id of the booking or provider it is about, `version` that one's version. */
export interface Notice {
  readonly subject: string;
  readonly kind: NoticeKind;
  readonly recipient: Recipient;
  readonly version: number;
}

/** The name under which a notice is promised: whoever promises it again finds that it was. */
export function noticeId({ subject, kind, recipient, version }: Notice): string {
  return `${subject}:${kind}:${recipient}:${version}`;
}

export function reminderKind(offsetMinutes: number): NoticeKind {
  return `reminder-${offsetMinutes}`;
}

export function isReminder(kind: NoticeKind): boolean {
  return kind.startsWith('reminder-');
}

/** What a booking's commit promises: the same news to both sides. */
export function planNotices(
  kind: 'confirmed' | 'moved' | 'cancelled',
  bookingId: string,
  version: number,
): Notice[] {
  const recipients: readonly Recipient[] = ['client', 'provider'];
  return recipients.map((recipient) => ({ subject: bookingId, kind, recipient, version }));
}

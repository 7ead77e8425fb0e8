// What is told to whom: the kinds of notices and the business key that makes each one exist once.

export type Recipient = 'client' | 'provider';

/**
 * The one list of kinds, and whom each is for. Types, the check of stored documents, templates and words follow from it:
 * a new kind does not compile until each of them knows it.
 */
export const kindsOfNotices = {
  confirmed: ['client', 'provider'],
  moved: ['client', 'provider'],
  cancelled: ['client', 'provider'],
  'clock-changed': ['client', 'provider'],
  reminder: ['client'],
  'new-link': ['client'],
} as const satisfies Readonly<Record<string, readonly Recipient[]>>;

/** What a mail is about, whenever it is sent. */
export type MailKind = keyof typeof kindsOfNotices;

/** A reminder's name says how early it is: `reminder-1440` is sent 1,440 minutes before the start. */
type ReminderKind = `reminder-${number}`;

export type NoticeKind = Exclude<MailKind, 'reminder'> | ReminderKind;

/** One mail that was promised. `subject` is the id of the booking it is about, `version` that one's version. */
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

export function reminderKind(offsetMinutes: number): ReminderKind {
  return `reminder-${offsetMinutes}`;
}

export function isReminder(kind: NoticeKind): kind is ReminderKind {
  return kind.startsWith('reminder-');
}

export function mailKindOf(kind: NoticeKind): MailKind {
  return isReminder(kind) ? 'reminder' : kind;
}

/** Whether a stored name is a kind of notice of this version of the product. */
export function isNoticeKind(name: unknown): name is NoticeKind {
  if (typeof name !== 'string') return false;
  if (name === 'reminder') return false;
  return Object.hasOwn(kindsOfNotices, name) || /^reminder-\d{1,5}$/.test(name);
}

/** Changes of a booking, of which both sides are told. */
export type ChangeKind = 'confirmed' | 'moved' | 'cancelled' | 'clock-changed';

/** What a booking's commit promises: the same news to both sides. */
export function planNotices(kind: ChangeKind, bookingId: string, version: number): Notice[] {
  return kindsOfNotices[kind].map((recipient) => ({ subject: bookingId, kind, recipient, version }));
}

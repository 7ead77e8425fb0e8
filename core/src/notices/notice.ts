// The kinds of notices, their recipients, and the key that makes each notice exist once.

export type Recipient = 'client' | 'provider';

/**
 * The list of kinds and their recipients. Types, document checks, templates and words follow from it: a new
 * kind does not compile until each of them covers it.
 */
export const kindsOfNotices = {
  confirmed: ['client', 'provider'],
  moved: ['client', 'provider'],
  cancelled: ['client', 'provider'],
  'clock-changed': ['client', 'provider'],
  reminder: ['client'],
  'asked-to-move': ['client'],
  'new-link': ['client'],
} as const satisfies Readonly<Record<string, readonly Recipient[]>>;

/** What an email is about, regardless of when it is sent. */
export type MailKind = keyof typeof kindsOfNotices;

/** A reminder's name says how early it is: `reminder-1440` is sent 1,440 minutes before the start. */
type ReminderKind = `reminder-${number}`;

export type NoticeKind = Exclude<MailKind, 'reminder'> | ReminderKind;

/** A promised email. `subject` is the id of its booking, and `version` is that booking's version. */
export interface Notice {
  readonly subject: string;
  readonly kind: NoticeKind;
  readonly recipient: Recipient;
  readonly version: number;
}

/** The name under which a notice is promised. A second promise finds the first one by it. */
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

/** True if a stored name is a kind of notice in this version of the product. */
export function isNoticeKind(name: unknown): name is NoticeKind {
  if (typeof name !== 'string') return false;
  if (name === 'reminder') return false;
  return Object.hasOwn(kindsOfNotices, name) || /^reminder-\d{1,5}$/.test(name);
}

/** The changes of a booking that both sides are told about. */
export type ChangeKind = 'confirmed' | 'moved' | 'cancelled' | 'clock-changed';

/** What a booking's commit promises: the same news to both sides. */
export function planNotices(kind: ChangeKind, bookingId: string, version: number): Notice[] {
  return kindsOfNotices[kind].map((recipient) => ({ subject: bookingId, kind, recipient, version }));
}

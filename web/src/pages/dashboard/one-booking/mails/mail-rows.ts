// What was and will be emailed about an appointment, and what became of each: in the order of time.
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';

interface Notice {
  readonly id: string;
  readonly kind: string;
  readonly recipient: 'client' | 'provider';
  readonly version: number;
  readonly state: 'pending' | 'sending' | 'sent' | 'delivered' | 'bounced' | 'dropped' | 'skipped' | 'dead';
  readonly reason: string | null;
  readonly createdAt: Instant;
  readonly round: number;
}

interface Reminder {
  readonly id: string;
  readonly offsetMinutes: number;
  readonly state: 'waiting' | 'queued' | 'skipped';
  readonly reason: string | null;
}

export type MailFate =
  | { readonly kind: 'waiting' | 'on-its-way' | 'sent' | 'delivered' }
  | { readonly kind: 'skipped'; readonly reason: string | null }
  /** `cause`: as far as the other side's status code says one. */
  | { readonly kind: 'bounced' | 'dropped' | 'dead'; readonly cause: BounceCause | null };

export type BounceCause = 'full' | 'unknown' | 'refused';

/** What names a notice when it is to be sent again: how often it was, so that two tabs send it once. */
export interface Promised {
  readonly notice: string;
  readonly round: number;
}

export interface MailRow {
  readonly key: string;
  readonly recipient: 'client' | 'provider';
  readonly kind: string;
  /** The version of the appointment that it tells; null for a reminder without a notice. */
  readonly version: number | null;
  /** Of a reminder. */
  readonly offsetMinutes: number | null;
  /** When it was promised; for a reminder that waits or was left out, when it is due. */
  readonly at: Instant;
  readonly fate: MailFate;
  /** The stored notice; null for a reminder that is not sent yet, or never will be. */
  readonly promised: Promised | null;
}

/** A reminder that became a notice is listed once. */
export function mailRows(
  { startsAt, stampedAt }: { readonly startsAt: Instant; readonly stampedAt: Instant },
  notices: readonly Notice[],
  reminders: readonly Reminder[],
): MailRow[] {
  const promised = notices.map(
    ({ id, kind, recipient, version, createdAt, state, reason, round }): MailRow => ({
      key: id,
      recipient,
      kind,
      version,
      offsetMinutes: offsetOf(kind),
      at: createdAt,
      fate: fateOf(state, reason),
      promised: { notice: id, round },
    }),
  );
  const planned = reminders
    .filter(({ state }) => state !== 'queued')
    .map(
      ({ id, offsetMinutes, state, reason }): MailRow => ({
        key: id,
        recipient: 'client',
        kind: `reminder-${offsetMinutes}`,
        version: null,
        offsetMinutes,
        // One that was too late from the start was left out when the appointment was made or moved.
        at: instant(Math.max(startsAt - offsetMinutes * minuteMs, stampedAt)),
        fate: state === 'waiting' ? { kind: 'waiting' } : { kind: 'skipped', reason },
        promised: null,
      }),
    );
  return [...promised, ...planned].sort((a, b) => a.at - b.at);
}

function fateOf(state: Notice['state'], reason: string | null): MailFate {
  switch (state) {
    case 'pending':
    case 'sending':
      return { kind: 'on-its-way' };
    case 'sent':
    case 'delivered':
      return { kind: state };
    case 'skipped':
      return { kind: 'skipped', reason };
    case 'bounced':
    case 'dropped':
    case 'dead':
      return { kind: state, cause: bounceCause(reason) };
  }
}

/** From an enhanced status code such as `5.2.2` or `4.2.2` (RFC 3463), wherever it stands in the reason. */
export function bounceCause(reason: string | null): BounceCause | null {
  const [, subject, detail] = /\b[45]\.(\d{1,3})\.(\d{1,3})\b/.exec(reason ?? '') ?? [];
  if (subject === '2' && detail === '2') return 'full';
  if (subject === '1') return 'unknown';
  return subject === '7' ? 'refused' : null;
}

function offsetOf(kind: string): number | null {
  const [, minutes] = /^reminder-(\d+)$/.exec(kind) ?? [];
  return minutes === undefined ? null : Number(minutes);
}

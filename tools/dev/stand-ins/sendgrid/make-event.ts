// Builds one event of SendGrid's event webhook: the mail's arguments stand flat beside the event's fields.
import { randomBytes } from 'node:crypto';
import type { EventKind, MailEvent, ReceivedMail } from './received-mail.ts';

export interface EventDetails {
  /** The recipient; the first one by default. */
  readonly email?: string;
  /** Fields to add or replace: `sg_event_id`, `timestamp`, `reason`. */
  readonly fields?: Readonly<Record<string, string | number>>;
}

const usualFields: Readonly<Record<EventKind, Readonly<Record<string, string>>>> = {
  processed: {},
  deferred: { response: '451 4.3.0 try again later', attempt: '1' },
  delivered: { response: '250 2.0.0 OK', ip: '127.0.0.1' },
  bounce: { reason: '550 5.1.1 no such mailbox', status: '5.1.1', type: 'bounce', ip: '127.0.0.1' },
  dropped: { reason: 'Bounced Address' },
  spamreport: {},
};

export function makeEvent(
  mail: ReceivedMail,
  event: EventKind,
  now: number,
  details: EventDetails = {},
): MailEvent {
  const made = {
    email: details.email ?? mail.to[0]?.email ?? '',
    timestamp: Math.floor(now / 1000),
    'smtp-id': `<${mail.messageId}@geopod-ismtpd-1>`,
    event,
    ...(mail.categories.length > 0 ? { category: mail.categories } : {}),
    sg_event_id: randomBytes(16).toString('base64url'),
    sg_message_id: `${mail.messageId}.filter0001.4711.0A1B2C3D4E-0.0`,
    ...usualFields[event],
  };
  // A custom argument does not replace a field of the same name.
  return { ...mail.customArgs, ...made, ...details.fields };
}

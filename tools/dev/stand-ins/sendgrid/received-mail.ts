// An accepted mail as its reader sees it: one per personalization.
import type { SendRequest, WireAddress, WireAttachment } from './send-request.ts';

export interface MailAddress {
  readonly email: string;
  readonly name: string | null;
}

export interface ReceivedAttachment {
  readonly filename: string;
  readonly type: string;
  readonly disposition: 'attachment' | 'inline';
  readonly content: Buffer;
}

export const eventKinds = ['processed', 'deferred', 'delivered', 'bounce', 'dropped', 'spamreport'] as const;

export type EventKind = (typeof eventKinds)[number];

/** One entry of the event webhook's body, as it is sent. */
export interface MailEvent {
  readonly event: EventKind;
  readonly email: string;
  /** Epoch seconds. */
  readonly timestamp: number;
  readonly sg_event_id: string;
  readonly sg_message_id: string;
  readonly [field: string]: string | number | readonly string[];
}

export interface ReceivedMail {
  /** Unique: the message id, with a number after it from the second personalization on. */
  readonly id: string;
  /** The `X-Message-Id` of the response. */
  readonly messageId: string;
  /** Epoch milliseconds. */
  readonly acceptedAt: number;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly from: MailAddress;
  readonly replyTo: MailAddress | null;
  readonly subject: string;
  /** The text/plain part, or empty. */
  readonly text: string;
  /** The text/html part, or empty. */
  readonly html: string;
  readonly attachments: readonly ReceivedAttachment[];
  readonly categories: readonly string[];
  readonly customArgs: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The body of the request, as it came. */
  readonly raw: string;
  /** What has happened to the mail so far, oldest first. */
  readonly events: readonly MailEvent[];
}

export interface Acceptance {
  readonly messageId: string;
  readonly acceptedAt: number;
  readonly raw: string;
}

/** A mail that can still have events. */
export type StoredMail = ReceivedMail & { readonly events: MailEvent[] };

export function mailsFromRequest(request: SendRequest, acceptance: Acceptance): StoredMail[] {
  const replyTo = request.reply_to ?? request.reply_to_list?.[0];
  return request.personalizations.map((each, index) => ({
    ...acceptance,
    id: index === 0 ? acceptance.messageId : `${acceptance.messageId}-${index + 1}`,
    to: each.to.map(addressFrom),
    cc: (each.cc ?? []).map(addressFrom),
    bcc: (each.bcc ?? []).map(addressFrom),
    from: addressFrom(each.from ?? request.from),
    replyTo: replyTo === undefined ? null : addressFrom(replyTo),
    subject: each.subject ?? request.subject ?? '',
    text: partOf(request, 'text/plain'),
    html: partOf(request, 'text/html'),
    attachments: (request.attachments ?? []).map(attachmentFrom),
    categories: request.categories ?? [],
    customArgs: { ...request.custom_args, ...each.custom_args },
    headers: { ...request.headers, ...each.headers },
    events: [],
  }));
}

function addressFrom({ email, name }: WireAddress): MailAddress {
  return { email, name: name ?? null };
}

function partOf(request: SendRequest, type: string): string {
  return request.content.find((part) => part.type === type)?.value ?? '';
}

function attachmentFrom(wire: WireAttachment): ReceivedAttachment {
  return {
    filename: wire.filename,
    type: wire.type ?? 'application/octet-stream',
    disposition: wire.disposition ?? 'attachment',
    content: Buffer.from(wire.content, 'base64'),
  };
}

// Sends mails through SendGrid. https://www.twilio.com/docs/sendgrid/api-reference/mail-send
import type { SendOutcome } from '@holdfast/core/notices/delivery.ts';
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import type sendgridMail from '@sendgrid/mail';
import type { MailParts } from '../mail/mail-content.ts';

/** A mail with its envelope. */
export interface OutgoingMail extends MailParts {
  /** The outbox row's id, which comes back with every report. */
  readonly row: string;
  /** How often the row was taken up again before. It comes back too. */
  readonly round: number;
  /** The link version of its booking when it was made, and so which address it goes to. It comes back too. */
  readonly linkVersion: number;
  /** The kind of notice, for SendGrid's statistics. */
  readonly category: string;
  readonly to: string;
  /** The name that the From line shows beside the deployment's address. */
  readonly fromName: string;
  /** The other side's address, where replies go. Null if there is none. */
  readonly replyTo: string | null;
}

export interface MailSender {
  /** The deployment's address. Empty means that it sends no mail. */
  readonly from: string;
  /** One try. Errors of the network or the service are outcomes; they are not thrown. */
  send(mail: OutgoingMail, now: Instant): Promise<SendOutcome>;
}

export interface SendgridSettings {
  /** Called when the first mail is sent. */
  readonly apiKey: () => string;
  /** The deployment's address. Called for every mail. */
  readonly from: () => string;
  /** Null means SendGrid itself. */
  readonly origin: string | null;
  readonly timeoutMs?: number;
}

/** Much shorter than a lease, and long enough for SendGrid's slow days. */
const defaultTimeoutMs = 15_000;

/** For demos and tests without a stand-in: it sends nothing. */
export const noSender: MailSender = {
  from: '',
  send: () => Promise.reject(new Error('there is no mail service here')),
};

export function sendgridSender(settings: SendgridSettings): MailSender {
  let service: Promise<MailService> | null = null;
  return {
    get from() {
      return settings.from();
    },
    async send(mail, now) {
      service ??= serviceFrom(settings);
      const ready = await service;
      try {
        const [response] = await ready.send(requestFrom(mail, settings.from()));
        return { kind: 'accepted', messageId: headerOf(response.headers, 'x-message-id') ?? '' };
      } catch (error) {
        return outcomeFromError(error, now);
      }
    },
  };
}

type MailService = typeof sendgridMail;

/**
 * Loaded with the first mail, so that pages never wait for it. The library has one client per process, so the
 * last sender's settings apply to all.
 */
async function serviceFrom(settings: SendgridSettings): Promise<MailService> {
  const [{ default: service }, { default: client }] = await Promise.all([
    import('@sendgrid/mail'),
    import('@sendgrid/client'),
  ]);
  client.setApiKey(settings.apiKey());
  if (settings.origin !== null) client.setDefaultRequest('baseUrl', `${settings.origin}/`);
  service.setClient(client);
  service.setTimeout(settings.timeoutMs ?? defaultTimeoutMs);
  return service;
}

function requestFrom(mail: OutgoingMail, from: string): Parameters<MailService['send']>[0] {
  const { subject, text, html, calendar } = mail;
  return {
    to: mail.to,
    from: { email: from, name: mail.fromName },
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    subject,
    text,
    html,
    ...(calendar === null
      ? {}
      : {
          attachments: [
            {
              content: Buffer.from(calendar.ics, 'utf8').toString('base64'),
              filename: calendar.fileName,
              // SendGrid refuses content types with more than one parameter.
              type: `text/calendar; method=${calendar.method}`,
              disposition: 'attachment',
            },
          ],
        }),
    categories: [mail.category],
    customArgs: { row: mail.row, round: String(mail.round), link: String(mail.linkVersion) },
    // Tracking would route manage links through another host, where scanners open them.
    trackingSettings: {
      clickTracking: { enable: false, enableText: false },
      openTracking: { enable: false },
      subscriptionTracking: { enable: false },
    },
  };
}

function outcomeFromError(error: unknown, now: Instant): SendOutcome {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  if (typeof error.code === 'number') return outcomeFromStatus(error.code, responseOf(error), now);
  if (error.code === 'ECONNABORTED' || error.code === 'ETIMEDOUT') return { kind: 'timed-out' };
  if (neverConnected.includes(error.code)) return { kind: 'busy', status: null, retryAt: null };
  return { kind: 'broken-off' };
}

const neverConnected: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
];

function outcomeFromStatus(
  status: number,
  response: { readonly headers: unknown; readonly body: unknown },
  now: Instant,
): SendOutcome {
  if (status === 429 || status >= 500) {
    return { kind: 'busy', status, retryAt: retryAtFrom(response.headers, now) };
  }
  const problems = problemsOf(response.body);
  const detail = `${status} ${problems.map(({ message }) => message).join(' ')}`.trim().slice(0, 300);
  if (status === 401 || status === 403) return { kind: 'barred', status, detail };
  const fields = problems.flatMap(({ field }) => (field === null ? [] : [field]));
  const mayBeReplyTo = status === 400 && fields.every((field) => field.startsWith('reply_to'));
  return { kind: 'refused', status, detail, mayBeReplyTo };
}

/** `Retry-After` in seconds, or `X-RateLimit-Reset` in epoch seconds. */
function retryAtFrom(headers: unknown, now: Instant): Instant | null {
  const after = Number(headerOf(headers, 'retry-after') ?? Number.NaN);
  if (after > 0 && after < 86_400) return instant(Math.round(now + after * 1_000));
  const reset = Number(headerOf(headers, 'x-ratelimit-reset') ?? Number.NaN);
  return reset > 1_000_000_000 && reset < 10_000_000_000 ? instant(Math.round(reset * 1_000)) : null;
}

function responseOf(error: Error): { headers: unknown; body: unknown } {
  const response: unknown = Reflect.get(error, 'response');
  if (typeof response !== 'object' || response === null) return { headers: null, body: null };
  return { headers: Reflect.get(response, 'headers'), body: Reflect.get(response, 'body') };
}

function headerOf(headers: unknown, name: string): string | null {
  if (typeof headers !== 'object' || headers === null) return null;
  const value: unknown = Reflect.get(headers, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** SendGrid's sentences and the fields they name, without quotes from the mail, such as addresses. */
function problemsOf(body: unknown): { message: string; field: string | null }[] {
  if (typeof body !== 'object' || body === null) return [];
  const errors: unknown = Reflect.get(body, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((problem: unknown) => {
    if (typeof problem !== 'object' || problem === null) return [];
    const message: unknown = Reflect.get(problem, 'message');
    const field: unknown = Reflect.get(problem, 'field');
    if (typeof message !== 'string') return [];
    return [{ message: message.replace(/\S*@\S*/g, '…'), field: typeof field === 'string' ? field : null }];
  });
}

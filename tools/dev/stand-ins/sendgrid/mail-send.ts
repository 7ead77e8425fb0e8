// `POST /v3/mail/send`: judges a mail as SendGrid does, unless a fault is planned.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from './faults.ts';
import type { Mailbox } from './mailbox.ts';
import { type Problem, type Refusal, refusal } from './problem.ts';
import { readBody } from './read-body.ts';
import { mailsFromRequest, type ReceivedMail } from './received-mail.ts';
import { judgeMail } from './refuse-mail.ts';

export interface MailSendOptions {
  readonly apiKey: string;
  readonly fromAddresses: readonly string[];
  readonly mailbox: Mailbox;
  readonly faults: Faults;
  readonly now: () => number;
  onAccepted(mail: ReceivedMail): void;
}

const MOST_BYTES = 30 * 1024 * 1024;
const RATE_LIMIT = 600;
const SLOW_MS = 2_000;

const plannedMessages = {
  '400': 'Bad request, as planned.',
  '401': 'The provided authorization grant is invalid, expired, or revoked',
  '403': 'access forbidden',
  '429': 'Too many requests.',
  '500': 'Internal server error.',
  '503': 'The service is not available.',
} as const;

export async function answerMailSend(
  request: IncomingMessage,
  response: ServerResponse,
  options: MailSendOptions,
): Promise<void> {
  const body = await readBody(request, MOST_BYTES);
  if (body === undefined) {
    response.setHeader('connection', 'close');
    return refuse(response, refusal(413, 'The mail has more than 30 MB.'), options);
  }
  const fault = options.faults.hit(body);
  switch (fault?.kind) {
    case undefined:
      return accept(request, response, body, options);
    case 'hang':
      return;
    case 'reset':
      request.socket.resetAndDestroy();
      return;
    case 'accept-then-reset':
      return accept(request, response, body, options, () => request.socket.resetAndDestroy());
    case 'slow':
      return accept(request, response, body, options, (answer) =>
        setTimeout(answer, fault.afterMs ?? SLOW_MS).unref(),
      );
    case '400':
    case '401':
    case '403':
    case '429':
    case '500':
    case '503': {
      const planned = refusal(Number(fault.kind), plannedMessages[fault.kind]);
      return refuse(response, planned, options, fault.resetSeconds);
    }
  }
}

/** Judges the mail, keeps it if it is valid, and responds by way of `when`. */
function accept(
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
  options: MailSendOptions,
  when: (answer: () => void) => void = (answer) => answer(),
): void {
  const refused = refusalOfHeaders(request, options.apiKey);
  if (refused !== undefined) return refuse(response, refused, options);
  const judged = judgeMail(body, { fromAddresses: options.fromAddresses, now: options.now() });
  if ('refusal' in judged) return refuse(response, judged.refusal, options);
  if (judged.request.mail_settings?.sandbox_mode?.enable === true) {
    return when(() => response.writeHead(200, rateHeaders(options)).end());
  }
  const messageId = randomBytes(16).toString('base64url');
  const mails = mailsFromRequest(judged.request, { messageId, acceptedAt: options.now(), raw: body });
  options.mailbox.add(mails);
  for (const mail of mails) options.onAccepted(mail);
  when(() =>
    response
      .writeHead(202, { ...rateHeaders(options), 'x-message-id': messageId, 'content-length': 0 })
      .end(),
  );
}

function refusalOfHeaders(request: IncomingMessage, apiKey: string): Refusal | undefined {
  const given = request.headers.authorization;
  if (given === undefined) return refusal(401, 'authorization required');
  if (!sameText(given, `Bearer ${apiKey}`)) return refusal(401, plannedMessages['401']);
  if (!/^application\/json *(?:;|$)/i.test(request.headers['content-type'] ?? ''))
    return refusal(415, 'The content type must be application/json.');
  return undefined;
}

function sameText(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

function refuse(
  response: ServerResponse,
  { status, problems }: { status: number; problems: readonly Problem[] },
  options: MailSendOptions,
  resetSeconds?: number,
): void {
  const limited = status === 429 ? { remaining: 0, resetSeconds: resetSeconds ?? 1 } : undefined;
  response
    .writeHead(status, { ...rateHeaders(options, limited), 'content-type': 'application/json' })
    .end(JSON.stringify({ errors: problems }));
}

function rateHeaders(
  { now }: MailSendOptions,
  limit: { remaining: number; resetSeconds: number } = { remaining: RATE_LIMIT - 1, resetSeconds: 60 },
): Record<string, string> {
  return {
    'x-ratelimit-limit': String(RATE_LIMIT),
    'x-ratelimit-remaining': String(limit.remaining),
    'x-ratelimit-reset': String(Math.ceil(now() / 1000) + limit.resetSeconds),
  };
}

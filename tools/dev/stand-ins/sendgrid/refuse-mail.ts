// What SendGrid refuses in a mail's body: first its shape, then how its parts fit together.
import { type Problem, type Refusal, problem, refusal } from './problem.ts';
import { parseSendRequest, type Personalization, type SendRequest } from './send-request.ts';

export interface Account {
  /** Verified senders. */
  readonly fromAddresses: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
}

export type Judged = { readonly request: SendRequest } | { readonly refusal: Refusal };

/** In Twilio SendGrid's own words. */
const unverified =
  'The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.';

const MOST_RECIPIENTS = 1000;
const MOST_CUSTOM_BYTES = 10_000;
const FURTHEST_AHEAD_SECONDS = 72 * 3600;
/** Parts must go from plain to rich. */
const partOrder = ['text/plain', 'text/x-amp-html', 'text/html'];

export function judgeMail(body: string, account: Account): Judged {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return { refusal: refusal(400, 'The body is not JSON.') };
  }
  const request = parseSendRequest(parsed);
  if (!('from' in request)) return { refusal: { status: 400, problems: request } };
  const problems = problemsOf(request, account);
  if (problems.length > 0) return { refusal: { status: 400, problems } };
  const verified = account.fromAddresses.map((email) => email.toLowerCase());
  const senders = [request.from, ...request.personalizations.flatMap(({ from }) => from ?? [])];
  if (senders.some(({ email }) => !verified.includes(email.toLowerCase())))
    return { refusal: refusal(403, unverified, 'from') };
  return { request };
}

function problemsOf(request: SendRequest, account: Account): Problem[] {
  const recipients = request.personalizations.flatMap(recipientsOf);
  const categories = request.categories ?? [];
  return [
    ...(recipients.length > MOST_RECIPIENTS
      ? [problem(`At most ${MOST_RECIPIENTS} recipients are allowed.`, 'personalizations')]
      : []),
    ...request.personalizations.flatMap((each, index) => [
      ...doubleProblems(each, `personalizations.${index}`),
      ...sizeProblems(request, each, index),
      ...sendAtProblems(each.send_at, `personalizations.${index}.send_at`, account),
    ]),
    ...(request.subject === undefined && request.personalizations.some(({ subject }) => subject === undefined)
      ? [problem('The subject is required, here or in every personalization.', 'subject')]
      : []),
    ...(new Set(categories).size < categories.length
      ? [problem('Categories must be unique.', 'categories')]
      : []),
    ...(request.reply_to !== undefined && request.reply_to_list !== undefined
      ? [problem('Either reply_to or reply_to_list is allowed, not both.', 'reply_to')]
      : []),
    ...orderProblems(request),
    ...sendAtProblems(request.send_at, 'send_at', account),
  ];
}

function recipientsOf({ to, cc = [], bcc = [] }: Personalization): string[] {
  return [...to, ...cc, ...bcc].map(({ email }) => email.toLowerCase());
}

function doubleProblems(each: Personalization, field: string): Problem[] {
  const recipients = recipientsOf(each);
  return new Set(recipients).size < recipients.length
    ? [
        problem(
          `Each email address in the personalization block should be unique between to, cc, and bcc. We found the first duplicate instance of [${twice(recipients)}] in the ${field}.to field.`,
          field,
        ),
      ]
    : [];
}

function twice(recipients: readonly string[]): string {
  return recipients.find((email, index) => recipients.indexOf(email) < index) ?? '';
}

function sizeProblems(request: SendRequest, each: Personalization, index: number): Problem[] {
  const bytes = Buffer.byteLength(JSON.stringify({ ...request.custom_args, ...each.custom_args }));
  if (bytes <= MOST_CUSTOM_BYTES) return [];
  const field = each.custom_args === undefined ? 'custom_args' : `personalizations.${index}.custom_args`;
  return [problem(`Custom arguments may have at most ${MOST_CUSTOM_BYTES} bytes.`, field)];
}

function orderProblems(request: SendRequest): Problem[] {
  const ranks = request.content.map(({ type }) => {
    const rank = partOrder.indexOf(type);
    return rank < 0 ? partOrder.length : rank;
  });
  const sorted = ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
  return sorted
    ? []
    : [problem('text/plain must come first, then text/html, then anything else.', 'content')];
}

function sendAtProblems(sendAt: number | undefined, field: string, account: Account): Problem[] {
  if (sendAt === undefined || sendAt <= account.now / 1000 + FURTHEST_AHEAD_SECONDS) return [];
  return [problem('Mail can be scheduled at most 72 hours ahead.', field)];
}

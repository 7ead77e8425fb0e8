// The body of `POST /v3/mail/send`, part by part, as Twilio SendGrid's reference (Mail Send) defines it.
import { z } from 'zod';
import { type Problem, problem } from './problem.ts';

/** Header names that SendGrid reserves. */
const reservedHeaders =
  /^(?:x-sg-e?id|received|dkim-signature|content-type|content-transfer-encoding|to|from|subject|reply-to|b?cc)$/i;

const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+(?=[^.]*\p{L})[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

const text = z.string();
const noLineBreak = text.regex(/^[^\r\n]*$/, 'CR and LF are not allowed.');
/** It becomes part of a header. */
const oneLine = noLineBreak.min(1, 'At least one character is needed.');
const flag = z.boolean('A boolean is expected here.');
const sendAt = z.int('An integer is expected here.');
const customArgs = z.record(text, text);
/** For features that this account does not have. */
const unknownHere = z.never('There is no such thing in this account.').optional();

function listOf<Item extends z.ZodType>(item: Item, min = 0, max = Number.POSITIVE_INFINITY) {
  const error = ({ input }: { readonly input?: unknown }): string =>
    `Between ${min} and ${max} entries are allowed, not ${Array.isArray(input) ? input.length : 0}.`;
  return z.array(item).min(min, { error }).max(max, { error });
}

const address = z.strictObject({
  email: text.refine(isAddress, 'Does not contain a valid address.'),
  name: noLineBreak.optional(),
});
const recipients = listOf(address, 0, 1000);

/** `method` is the only parameter allowed, because calendar files need it. A charset is not. */
const mediaType = text.regex(
  /^[\w.+-]+\/[\w.+-]+(?:; ?method=[A-Za-z]+)?$/,
  "The type cannot contain ';', CR or LF, except for one method.",
);

const headers = z.record(text, oneLine).superRefine((given, context) => {
  for (const name of Object.keys(given).filter((each) => reservedHeaders.test(each)))
    context.addIssue({ code: 'custom', path: [name], message: `The header ${name} is reserved.` });
});

const personalization = z.strictObject({
  to: listOf(address, 1, 1000),
  cc: recipients.optional(),
  bcc: recipients.optional(),
  from: address.optional(),
  subject: oneLine.optional(),
  headers: headers.optional(),
  substitutions: customArgs.optional(),
  dynamic_template_data: z.record(text, z.unknown()).optional(),
  custom_args: customArgs.optional(),
  send_at: sendAt.optional(),
});

const attachment = z.strictObject({
  content: text
    .min(1, 'The content must be at least one character long.')
    .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, 'The content must be base64.'),
  filename: oneLine,
  type: mediaType.optional(),
  disposition: z.enum(['attachment', 'inline'], 'It is either attachment or inline.').optional(),
  content_id: oneLine.optional(),
});

/** A setting with its switch and further texts. */
const setting = (...names: readonly string[]) =>
  z
    .strictObject({
      enable: flag.optional(),
      ...Object.fromEntries(names.map((name) => [name, text.optional()])),
    })
    .optional();

const trackingSettings = z.strictObject({
  click_tracking: z.strictObject({ enable: flag.optional(), enable_text: flag.optional() }).optional(),
  open_tracking: setting('substitution_tag'),
  subscription_tracking: setting('text', 'html', 'substitution_tag'),
  ganalytics: setting('utm_source', 'utm_medium', 'utm_term', 'utm_content', 'utm_campaign'),
});

const mailSettings = z.strictObject({
  bypass_list_management: setting(),
  bypass_spam_management: setting(),
  bypass_bounce_management: setting(),
  bypass_unsubscribe_management: setting(),
  footer: setting('text', 'html'),
  sandbox_mode: setting(),
});

const sendRequest = z.strictObject({
  personalizations: listOf(personalization, 1, 1000),
  from: address,
  content: listOf(
    z.strictObject({
      type: mediaType,
      value: text.min(1, 'The content value must be a string at least one character in length.'),
    }),
    1,
  ),
  reply_to: address.optional(),
  reply_to_list: listOf(address, 1, 1000).optional(),
  subject: oneLine.optional(),
  attachments: listOf(attachment).optional(),
  template_id: unknownHere,
  headers: headers.optional(),
  sections: customArgs.optional(),
  categories: listOf(text.max(255, 'A category has at most 255 characters.'), 0, 10).optional(),
  custom_args: customArgs.optional(),
  send_at: sendAt.optional(),
  batch_id: unknownHere,
  asm: unknownHere,
  ip_pool_name: unknownHere,
  mail_settings: mailSettings.optional(),
  tracking_settings: trackingSettings.optional(),
});

export type SendRequest = z.infer<typeof sendRequest>;
export type WireAddress = z.infer<typeof address>;
export type Personalization = z.infer<typeof personalization>;
export type WireAttachment = z.infer<typeof attachment>;

/** The request, or what is wrong with its parts, each judged by itself. */
export function parseSendRequest(body: unknown): SendRequest | readonly Problem[] {
  const { data, error } = sendRequest.safeParse(body, { error: sentence });
  return data ?? error?.issues.flatMap(problemsOf) ?? [];
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code !== 'unrecognized_keys') return [problem(issue.message, fieldOf(issue.path))];
  return issue.keys.map((key) =>
    problem(`There is no property '${key}' here.`, fieldOf([...issue.path, key])),
  );
}

const fieldOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** SendGrid's wording for faults without a sentence of their own. */
function sentence(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  const { input, expected, path = [] } = issue;
  if (input === undefined) return `The ${String(path.at(-1))} is required.`;
  const given = Array.isArray(input) ? 'array' : input === null ? 'null' : typeof input;
  return `Invalid type. Expected: ${expected === 'record' ? 'object' : expected}, given: ${given}.`;
}

function isAddress(email: string): boolean {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  return (
    at > 0 &&
    local.length <= 64 &&
    email.length <= 254 &&
    localPart.test(local) &&
    domain.test(email.slice(at + 1))
  );
}

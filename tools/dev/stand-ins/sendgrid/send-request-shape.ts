// The shape that the body of `POST /v3/mail/send` is held to (Twilio SendGrid's reference, Mail Send).
import {
  anyText,
  anything,
  type Check,
  listOf,
  mapOf,
  objectOf,
  oneLine,
  textThat,
  unknownHere,
  wholeNumber,
  yesOrNo,
} from './shape-checks.ts';

/** Header names that SendGrid keeps for itself. */
const reservedHeaders = new Set([
  'x-sg-id',
  'x-sg-eid',
  'received',
  'dkim-signature',
  'content-type',
  'content-transfer-encoding',
  'to',
  'from',
  'subject',
  'reply-to',
  'cc',
  'bcc',
]);

const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+(?=[^.]*\p{L})[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

const address = objectOf({
  required: {
    email: textThat((text) => (isAddress(text) ? undefined : 'Does not contain a valid address.')),
  },
  optional: { name: textThat((text) => (/[\r\n]/.test(text) ? 'CR and LF are not allowed.' : undefined)) },
});
const addresses = listOf(address, { max: 1000 });

/** One parameter is let through if it is `method`: calendar files need it. A charset, or more, is not. */
const mediaType = textThat((text) =>
  /^[\w.+-]+\/[\w.+-]+(?:; ?method=[A-Za-z]+)?$/.test(text)
    ? undefined
    : "The type cannot contain ';', CR or LF, except for one method.",
);

const headers: Check = (value, field) => [
  ...mapOf(oneLine)(value, field),
  ...Object.keys(Object(value)).flatMap((name) =>
    reservedHeaders.has(name.toLowerCase())
      ? textThat(() => `The header ${name} is reserved.`)('', `${field}.${name}`)
      : [],
  ),
];

const base64 = textThat((text) => {
  if (text === '') return 'The content must be at least one character long.';
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)
    ? undefined
    : 'The content must be base64.';
});

const sendAt = wholeNumber;
const customArgs = mapOf(anyText);
const enable = { enable: yesOrNo };
const switched = objectOf({ optional: enable });

const personalization = objectOf({
  required: { to: listOf(address, { min: 1, max: 1000 }) },
  optional: {
    cc: addresses,
    bcc: addresses,
    from: address,
    subject: oneLine,
    headers,
    substitutions: customArgs,
    dynamic_template_data: mapOf(anything),
    custom_args: customArgs,
    send_at: sendAt,
  },
});

const attachment = objectOf({
  required: { content: base64, filename: oneLine },
  optional: {
    type: mediaType,
    disposition: textThat((text) =>
      text === 'attachment' || text === 'inline' ? undefined : 'It is either attachment or inline.',
    ),
    content_id: oneLine,
  },
});

const trackingSettings = objectOf({
  optional: {
    click_tracking: objectOf({ optional: { ...enable, enable_text: yesOrNo } }),
    open_tracking: objectOf({ optional: { ...enable, substitution_tag: anyText } }),
    subscription_tracking: objectOf({
      optional: { ...enable, text: anyText, html: anyText, substitution_tag: anyText },
    }),
    ganalytics: objectOf({
      optional: {
        ...enable,
        utm_source: anyText,
        utm_medium: anyText,
        utm_term: anyText,
        utm_content: anyText,
        utm_campaign: anyText,
      },
    }),
  },
});

const mailSettings = objectOf({
  optional: {
    bypass_list_management: switched,
    bypass_spam_management: switched,
    bypass_bounce_management: switched,
    bypass_unsubscribe_management: switched,
    footer: objectOf({ optional: { ...enable, text: anyText, html: anyText } }),
    sandbox_mode: switched,
  },
});

/** The whole body, as far as its parts can be judged one by one. */
export const sendRequestShape: Check = objectOf({
  required: {
    personalizations: listOf(personalization, { min: 1, max: 1000 }),
    from: address,
    content: listOf(
      objectOf({
        required: {
          type: mediaType,
          value: textThat((text) =>
            text === '' ? 'The content value must be a string at least one character in length.' : undefined,
          ),
        },
      }),
      { min: 1 },
    ),
  },
  optional: {
    reply_to: address,
    reply_to_list: listOf(address, { min: 1, max: 1000 }),
    subject: oneLine,
    attachments: listOf(attachment),
    template_id: unknownHere,
    headers,
    sections: customArgs,
    categories: listOf(
      textThat((text) => (text.length > 255 ? 'A category has at most 255 characters.' : undefined)),
      { max: 10 },
    ),
    custom_args: customArgs,
    send_at: sendAt,
    batch_id: unknownHere,
    asm: unknownHere,
    ip_pool_name: unknownHere,
    mail_settings: mailSettings,
    tracking_settings: trackingSettings,
  },
});

function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  return (
    at > 0 &&
    local.length <= 64 &&
    text.length <= 254 &&
    localPart.test(local) &&
    domain.test(text.slice(at + 1))
  );
}

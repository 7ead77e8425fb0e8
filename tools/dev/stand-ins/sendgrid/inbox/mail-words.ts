// Puts a mail's state, times and addresses into words.
import type { EventKind, MailAddress, ReceivedMail } from '../received-mail.ts';
import { html, type Markup } from './markup.ts';

interface StateWords {
  readonly words: string;
  readonly tone: 'good' | 'plain' | 'warn' | 'bad';
}

export const eventWords: Readonly<Record<EventKind, StateWords>> = {
  processed: { words: 'Processed', tone: 'plain' },
  deferred: { words: 'Delayed', tone: 'warn' },
  delivered: { words: 'Delivered', tone: 'good' },
  bounce: { words: 'Bounced', tone: 'bad' },
  dropped: { words: 'Dropped', tone: 'bad' },
  spamreport: { words: 'Reported as spam', tone: 'bad' },
};

const clock = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

export function stateMark(mail: ReceivedMail): Markup {
  const last = mail.events.at(-1);
  const { words, tone }: StateWords = last ? eventWords[last.event] : { words: 'Accepted', tone: 'plain' };
  return html`<span class="state ${tone}">${words}</span>`;
}

/** `milliseconds` since the epoch, in the zone of this machine. */
export function timeMark(milliseconds: number): Markup {
  const date = new Date(milliseconds);
  return html`<time datetime="${date.toISOString()}">${clock.format(date)}</time>`;
}

/** Isolated, so that characters which reverse text cannot affect what follows. */
export function hostileText(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

export function addressText({ email, name }: MailAddress): string {
  return name === null ? email : `${name} <${email}>`;
}

export function recipientsText(mail: ReceivedMail): string {
  return [...mail.to, ...mail.cc, ...mail.bcc].map(addressText).join(', ');
}

// What an email is called, and what became of it.
import { oneBookingWords } from '../words/one-booking-words.ts';
import type { MailFate, MailRow } from './mail-rows.ts';

/** `name`: the client's first name. */
export function sayMail(
  { kind, recipient, offsetMinutes }: Pick<MailRow, 'kind' | 'recipient' | 'offsetMinutes'>,
  name: string,
): string {
  const { toClient, toYou, reminder, other } = oneBookingWords.mails;
  if (offsetMinutes !== null) return reminder(offsetMinutes);
  const named = recipient === 'client' ? toClient : toYou;
  return isOf(named, kind) ? named[kind](name) : other;
}

/** As sentences name it: "confirmation", "reminder". `kind`: of the notice. */
export function mailNoun(kind: string): string {
  const { nouns } = oneBookingWords.mails;
  if (kind.startsWith('reminder')) return nouns.reminder;
  return isOf(nouns, kind) ? nouns[kind] : nouns.other;
}

export function sayFate(fate: MailFate): string {
  const words = oneBookingWords.mails.fate;
  switch (fate.kind) {
    case 'skipped': {
      const { skipped } = words;
      const why = fate.reason ?? '';
      return isOf(skipped.why, why) ? skipped.because(skipped.why[why]) : skipped.plain;
    }
    case 'bounced':
      return fate.cause === null ? words.bounced : `${words.bounced}: ${words.cause[fate.cause]}`;
    default:
      return words[fate.kind];
  }
}

function isOf<Key extends string>(table: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return Object.hasOwn(table, key);
}

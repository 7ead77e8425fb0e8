// What becomes of a mail by itself, decided by its recipient's address.
import type { EventKind, ReceivedMail } from './received-mail.ts';

export interface Fate {
  readonly email: string;
  readonly event: EventKind;
  readonly fields?: Readonly<Record<string, string>>;
}

/** One fate per recipient; each is processed before. */
export function automaticFates(mail: ReceivedMail): Fate[] {
  return [...mail.to, ...mail.cc, ...mail.bcc].map(({ email, name }) => {
    // Reported for years and true to this day: such a name is read as an address, and the mail goes nowhere.
    if (name !== null && /^[^"].*[,;]/.test(name))
      return { email, event: 'dropped', fields: { reason: 'Invalid' } };
    if (email.startsWith('bounce')) return { email, event: 'bounce' };
    if (email.startsWith('dropped')) return { email, event: 'dropped' };
    if (email.startsWith('spam')) return { email, event: 'spamreport' };
    return { email, event: 'delivered' };
  });
}

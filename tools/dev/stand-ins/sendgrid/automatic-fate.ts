// What happens to a mail by default, which its recipient's address decides.
import type { EventKind, ReceivedMail } from './received-mail.ts';

export interface Fate {
  readonly email: string;
  readonly event: EventKind;
  readonly fields?: Readonly<Record<string, string>>;
}

/** One fate per recipient; the mail is processed first. */
export function automaticFates(mail: ReceivedMail): Fate[] {
  return [...mail.to, ...mail.cc, ...mail.bcc].map(({ email, name }) => {
    // SendGrid reads such a name as an address and loses the mail: an old fault, and still true.
    if (name !== null && /^[^"].*[,;]/.test(name))
      return { email, event: 'dropped', fields: { reason: 'Invalid' } };
    if (email.startsWith('bounce')) return { email, event: 'bounce' };
    if (email.startsWith('dropped')) return { email, event: 'dropped' };
    if (email.startsWith('spam')) return { email, event: 'spamreport' };
    return { email, event: 'delivered' };
  });
}

// Keeps accepted mails for as long as the process lives.
import type { MailEvent, ReceivedMail, StoredMail } from './received-mail.ts';

/** A mail must match every given property. */
export interface MailFilter {
  /** A recipient's address, in any case. */
  readonly to?: string;
  readonly customArgs?: Readonly<Record<string, string>>;
}

export interface Mailbox {
  /** Oldest first. */
  all(filter?: MailFilter): readonly ReceivedMail[];
  find(id: string): ReceivedMail | undefined;
  add(mails: readonly StoredMail[]): void;
  note(id: string, event: MailEvent): void;
}

export function openMailbox(): Mailbox {
  const mails: StoredMail[] = [];
  return {
    all: (filter = {}) => mails.filter((mail) => matches(mail, filter)),
    find: (id) => mails.find((mail) => mail.id === id),
    add: (more) => {
      mails.push(...more);
    },
    note: (id, event) => {
      mails.find((mail) => mail.id === id)?.events.push(event);
    },
  };
}

function matches(mail: ReceivedMail, { to, customArgs = {} }: MailFilter): boolean {
  const recipients = [...mail.to, ...mail.cc, ...mail.bcc].map(({ email }) => email.toLowerCase());
  return (
    (to === undefined || recipients.includes(to.toLowerCase())) &&
    Object.entries(customArgs).every(([name, value]) => mail.customArgs[name] === value)
  );
}

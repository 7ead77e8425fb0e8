// Which email addresses are accepted: RFC 5321 and 5322 without quoted names, with IDNA domains.
import { limits } from '../limits.ts';

/** What is wrong with an address: all of it, the part before the `@`, or the domain after it. */
export type EmailProblem = 'not-an-email' | 'email-name-too-long' | 'email-name' | 'email-domain';

/** Browsers and Node both have it, but this package loads the types of neither. */
declare const URL: new (address: string) => { readonly hostname: string };

const localCharacters = 64;
const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The address as mail services take it: without pasted invisible marks, and with the domain in lower-case
 * ASCII. Text that is not an address is only trimmed.
 */
export function plainEmail(text: string): string {
  const email = withoutMarks(text).trim();
  const at = email.lastIndexOf('@');
  const domain = asciiDomain(email.slice(at + 1));
  return at > 0 && domain !== null ? `${email.slice(0, at)}@${domain}` : email;
}

/** Null if mail services deliver to such an address. `email` is the result of `plainEmail`. */
export function emailProblem(email: string): EmailProblem | null {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  if (at < 1 || at === email.length - 1 || /[@\s]/.test(local) || email.length > limits.emailCharacters)
    return 'not-an-email';
  if (!isDomain(email.slice(at + 1))) return 'email-domain';
  if (local.length > localCharacters) return 'email-name-too-long';
  return localPart.test(local) ? null : 'email-name';
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  // A last label without a letter is the end of an IP address.
  return labels.length > 1 && labels.every((each) => label.test(each)) && /[a-z]/.test(labels.at(-1) ?? '');
}

/** Asks the URL parser (UTS 46) of browsers and Node. Null if the text is more than a host name, or none. */
function asciiDomain(domain: string): string | null {
  if (domain === '' || /[^\u0080-\uFFFFA-Za-z0-9.-]/.test(domain)) return null;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}

/** Joiners between letters of other scripts are part of a word, so they stay. */
function withoutMarks(text: string): string {
  return text.replace(/\p{Cf}/gu, (mark, at: number) => {
    const isJoiner = mark === '\u200C' || mark === '\u200D';
    return isJoiner && isForeign(text[at - 1]) && isForeign(text[at + 1]) ? mark : '';
  });
}

function isForeign(character: string | undefined): boolean {
  return character !== undefined && character > '\u007F';
}

// Finds phone numbers and email addresses in what a provider wrote, and says what may be a link at all.

export interface LinkedPart {
  text: string;
  /** Null for plain text. */
  href: string | null;
}

// A name before and a domain behind an @, or digits with what people put between them.
const found = /[\w!#$%&'*+/=?^`{|}~.-]+@[\w-]+(?:\.[\w-]+)+|(?:\+|\(?\d)[\d\u00a0\u2010\u2011 ()./-]*\d/g;
const date = /^\d{4}-\d\d-\d\d$|^\d\d?[./]\d\d?[./]\d{4}$/;

/** The text in order, cut where a link begins or ends. */
export function linkedParts(text: string): LinkedPart[] {
  const parts: LinkedPart[] = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(found)) {
    const href = match.includes('@') ? mailLink(match) : phoneLink(match);
    if (href === null) continue;
    if (index > end) parts.push({ text: text.slice(end, index), href: null });
    parts.push({ text: match, href });
    end = index + match.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end), href: null }] : parts;
}

/** Where an address leads. What it contains adds no other field to the email (RFC 6068). */
export function mailLink(address: string): string {
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
}

/** Where a phone number leads if the text is one, from seven digits up (E.164 has at most fifteen). */
export function phoneLink(text: string): string | null {
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '');
  const isNumber = /^\+?[\d\u00a0\u2010\u2011 ()./-]+$/.test(text) && !date.test(text);
  if (!isNumber || digits.length < 7 || digits.length > 15) return null;
  return `tel:${text.startsWith('+') ? '+' : ''}${digits}`;
}

/** The address if it is one that a page may lead to. */
export function httpsLink(link: string | undefined): string | null {
  return link !== undefined && /^https:\/\/[^\s<>"'`\\]+$/.test(link) ? link : null;
}

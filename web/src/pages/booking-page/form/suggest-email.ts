// Notices the slip of a finger in a common mail domain and offers what was probably meant.
import { plainEmail } from '@holdfast/contract/parts/email-address.ts';

const domains = [
  'gmail.com googlemail.com hotmail.com hotmail.co.uk outlook.com live.com yahoo.com yahoo.co.uk icloud.com me.com',
  'aol.com proton.me protonmail.com gmx.de gmx.net web.de t-online.de telia.com msn.com fastmail.com mail.com',
]
  .join(' ')
  .split(' ');

/** The corrected address, or null when the domain is a common one or resembles none closely enough. */
export function suggestEmail(email: string): string | null {
  const [, mailbox, domain] = /^([^@\s]+)@([^@\s]+)$/.exec(plainEmail(email)) ?? [];
  if (mailbox === undefined || domain === undefined) return null;
  const typed = domain.toLowerCase();
  if (domains.includes(typed)) return null;
  const near = domains.find((known) => known[0] === typed[0] && slips(typed, known) === 1);
  const closest =
    near ?? (typed.length >= 8 ? domains.find((known) => slips(typed, known) === 2) : undefined);
  return closest === undefined ? null : `${mailbox}@${closest}`;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words (string alignment). */
function slips(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        at(i - 1, j) + 1,
        (row[j - 1] ?? 0) + 1,
        at(i - 1, j - 1) + same,
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(one.length, other.length);
}

// Text from people as mails and calendar files show it: cleaned whatever was stored, and with nothing that programs make links of.
import { cleanLine, cleanText } from './clean-text.ts';
import { unlinkedText } from './unlinked-text.ts';

/** A name or label: one line. */
export function shownLine(text: string): string {
  return unlinkedText(cleanLine(text));
}

/** An answer or a reason: its own lines. */
export function shownText(text: string): string {
  return unlinkedText(cleanText(text));
}

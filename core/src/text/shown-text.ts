// Text from people as emails and calendar files show it: cleaned, and without anything that becomes a link.
import { cleanLine, cleanText } from './clean-text.ts';
import { unlinkedText } from './unlinked-text.ts';

/** A name or label: one line. */
export function shownLine(text: string): string {
  return unlinkedText(cleanLine(text));
}

/** An answer or a reason: keeps its lines. */
export function shownText(text: string): string {
  return unlinkedText(cleanText(text));
}

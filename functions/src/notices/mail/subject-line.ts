// Fits a subject into one line: names are shortened, the date never is.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import type { SubjectFacts } from './words/mail-words.ts';

const longestSubject = 150;
const shortestName = 10;

/** At most 150 characters, unless that leaves a name fewer than ten. Both names are shortened alike. */
export function subjectLine(write: (facts: SubjectFacts) => string, facts: SubjectFacts): string {
  const fill = (room: number) =>
    oneLine(
      write({
        ...facts,
        what: isolated(shortened(facts.what, room)),
        who: isolated(shortened(facts.who, room)),
      }),
    );
  let room = longestSubject;
  while (fill(room).length > longestSubject && room > shortestName) room -= 1;
  return fill(room);
}

/** At most `room` UTF-16 units, ellipsis included. Never splits what a reader sees as one character. */
export function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (kept.length + segment.length > room - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

// What a save would change of the times that clients see: on the opened day, and in all weeks shown.
import { newsOf, type PreviewDay } from './preview-days.ts';
import * as css from './preview-sheet.module.css';
import { previewWords } from './words/preview-words.ts';

interface PreviewNewsLineProps {
  days: readonly PreviewDay[];
  opened: PreviewDay | null;
}

/** Nothing where nothing changes. */
export function PreviewNewsLine({ days, opened }: PreviewNewsLineProps) {
  const sentences = [
    sayNews(opened === null ? [] : [opened], previewWords.onThisDay),
    sayNews(days, previewWords.inTheseWeeks),
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? null : <p className={css['news']}>{sentences.join(' ')}</p>;
}

function sayNews(days: readonly PreviewDay[], when: string): string {
  const { added, gone } = newsOf(days);
  return added + gone === 0 ? '' : previewWords.news(added, gone, when);
}

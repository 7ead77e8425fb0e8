// Renders a letter as plain text: complete, in short lines, each link on its own line.
import type { Letter, LetterFact, LetterWhen } from './letter.ts';

const columns = 72;

export function letterText(letter: Letter): string {
  const { status, heading, when, paragraphs, action, facts, answers, calendar, notes, lastLink } = letter;
  const blocks: string[] = [
    wrap(`${status}: ${heading}`),
    when === null ? '' : whenText(when),
    ...paragraphs.map((paragraph) => wrap(paragraph)),
    action === null ? '' : linkText(action.label, action.url),
    action?.hint ? wrap(action.hint) : '',
    facts.map(factText).join('\n'),
    answers === null ? '' : [`${answers.title}:`, ...answers.list.map(answerText)].join('\n\n'),
    ...(calendar?.links ?? []).map(({ label, url }) => linkText(`${calendar?.title} (${label})`, url)),
    calendar === null ? '' : wrap(calendar.note),
    ['-- ', ...notes.map((note) => wrap(note))].join('\n'),
    lastLink === null ? '' : linkText(lastLink.label, lastLink.url),
  ];
  return `${blocks
    .filter((block) => block !== '')
    .join('\n\n')
    .replaceAll('\u00A0', ' ')}\n`;
}

function whenText({ date, time, zone, otherSide, before }: LetterWhen): string {
  return [before === null ? '' : `${before.label}: ${before.text}`, date, time, otherSide ?? '', zone]
    .filter((line) => line !== '')
    .map((line) => wrap(line))
    .join('\n');
}

function linkText(label: string, url: string): string {
  return `${wrap(`${label}:`)}\n${url}`;
}

function factText({ label, text, url, note }: LetterFact): string {
  const lines = text.includes('\n') ? `${label}:\n${quoted(text)}` : wrap(`${label}: ${text}`, url !== null);
  return note === null ? lines : `${lines}\n${wrap(note, false, '  ')}`;
}

/** Marks every line that a person typed, so that none looks like one of ours. */
function answerText({ label, text }: LetterFact): string {
  return `${wrap(label)}\n${quoted(text)}`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => wrap(line, false, '> '))
    .join('\n');
}

/** Breaks at spaces. A word that is longer than a line, such as a link, stays whole. */
function wrap(text: string, keepWhole = false, before = ''): string {
  if (keepWhole) return `${before}${text}`;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && before.length + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return reopened([...lines, line])
    .map((wrapped) => `${before}${wrapped}`)
    .join('\n');
}

/** The end of a line closes what `isolated` opened, so the next line opens it again. */
function reopened(lines: readonly string[]): string[] {
  let isOpen = false;
  return lines.map((line) => {
    const whole = isOpen ? `\u2068${line}` : line;
    isOpen = whole.lastIndexOf('\u2068') > whole.lastIndexOf('\u2069');
    return isOpen ? `${whole}\u2069` : whole;
  });
}

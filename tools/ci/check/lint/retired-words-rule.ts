// Lint rule `retired-words`: one name per idea. The table of retired words in ARCHITECTURE.md is the list.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LintRule } from './lint-rule.ts';

export interface RetiredWord {
  readonly word: string;
  readonly instead: string;
  /** Whole names that keep the word. */
  readonly keeps: readonly string[];
}

export const retiredWordsRule: LintRule = {
  meta: { type: 'problem' },
  create(context) {
    const retired = retiredWords(readFileSync(join(context.cwd, 'ARCHITECTURE.md'), 'utf8'));
    const check = (node: Place, text: string): void => {
      for (const message of wordProblems(text, retired)) context.report({ node, message });
    };
    return {
      Program(node) {
        // The name that the file exports, so that one exception covers both.
        check(
          node,
          basename(context.filename).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
        );
        for (const comment of context.sourceCode.getAllComments()) check(comment, comment.value);
      },
      Identifier: (node) => check(node, node.name),
      JSXIdentifier: (node) => check(node, node.name),
      PrivateIdentifier: (node) => check(node, node.name),
    };
    type Place = Extract<Parameters<typeof context.report>[0], { node: unknown }>['node'];
  },
};

/** Reads the rows after "Retired words". Throws when the table is missing or unreadable. */
export function retiredWords(architecture: string): RetiredWord[] {
  const table = /^\| retired \|.*\n\| -.*\n(?<rows>(?:\|.*\n)+)/m.exec(architecture)?.groups?.['rows'];
  if (table === undefined) throw new Error('ARCHITECTURE.md has no table of retired words');
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const cells = /^\| (?<word>[a-z]+) \| (?<instead>[^|]+) \|(?<keeps>[^|]*)\|$/.exec(row)?.groups;
      if (!cells) throw new Error(`not a row of retired words: ${row}`);
      const keeps = [...(cells['keeps'] ?? '').matchAll(/`(\w+)`/g)].flatMap(([, name = '']) => name);
      return { word: cells['word'] ?? '', instead: cells['instead'] ?? '', keeps };
    });
}

/** What to say instead of each retired word in `text`: as a word, a plural, or part of a name. */
export function wordProblems(text: string, retired: readonly RetiredWord[]): string[] {
  return [...new Set(text.match(/[A-Za-z]\w*/g) ?? [])].flatMap((name) => {
    const parts = name.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2').toLowerCase();
    return retired
      .filter(({ keeps }) => !keeps.includes(name))
      .filter(({ word }) => parts.split(/[\s_]+/).some((part) => part === word || part === `${word}s`))
      .map(({ word, instead }) => `'${word}' in '${name}' is retired (ARCHITECTURE.md, Words): ${instead}`);
  });
}

// Lint rule `short-comments`: a comment has two lines at most, and a line 110 columns.
import type { LintRule } from './lint-rule.ts';

const linesAtMost = 2;
const columnsAtMost = 110;

export const shortCommentsRule: LintRule = {
  meta: { type: 'problem' },
  create(context) {
    return {
      Program(node) {
        const { lines } = context.sourceCode;
        const wide = lines.findIndex(
          (line) => /^\s*(?:\/\/|\/?\*)/.test(line) && line.length > columnsAtMost,
        );
        if (wide >= 0) report(`line ${wide + 1} of comments has more than ${columnsAtMost} columns`);
        const long = longComment(lines);
        if (long !== null) report(`the comment in line ${long} has more than ${linesAtMost} lines`);
        function report(message: string): void {
          context.report({ node, message });
        }
      },
    };
  },
};

/** Where the first comment of more than two lines begins, counted from one; null if there is none. */
export function longComment(lines: readonly string[]): number | null {
  let kind: CommentKind = 'none';
  let length = 0;
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    const begun: CommentKind = kind === 'block' ? kind : kindOf(text);
    if (begun !== kind || begun === 'none') length = 0;
    kind = begun;
    if (kind !== 'none' && /[^\s/*]/.test(text)) length += 1;
    if (length > linesAtMost) return index + 1 - linesAtMost;
    if (kind === 'block' && text.includes('*/')) kind = 'none';
  }
  return null;
}

type CommentKind = 'none' | 'line' | 'block';

function kindOf(text: string): CommentKind {
  if (text.startsWith('//')) return 'line';
  return text.startsWith('/*') ? 'block' : 'none';
}

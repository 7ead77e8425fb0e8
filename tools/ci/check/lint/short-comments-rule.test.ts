// How long a comment is, whatever its kind.
import { expect, it } from 'vitest';
import { longComment } from './short-comments-rule.ts';

it.each([
  ['two lines', '// one\n// two\ncode();'],
  ['a block of two lines', '/**\n * one\n * two\n */\ncode();'],
  ['two comments with code between', '// one\n// two\ncode();\n// one\n// two'],
  ['a block after a line', '// what the file is\n/** one */\n/** two */'],
  ['a product in code', 'const a = b\n  * c\n  * d\n  * e;'],
])('%s is short enough', (_what, text) => {
  expect(longComment(text.split('\n'))).toBeNull();
});

it.each([
  ['three lines', 'code();\n// one\n// two\n// three', 2],
  ['a block of three lines', '/**\n * one\n * two\n * three\n */', 2],
])('%s is too long', (_what, text, line) => {
  expect(longComment(text.split('\n'))).toBe(line);
});

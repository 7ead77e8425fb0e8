import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';

describe('clean text', () => {
  it.each([
    ['plain words stay', 'Zoë O’Neill', 'Zoë O’Neill'],
    ['composed and decomposed letters become one form', 'Zoe\u0308', 'Zo\u00EB'],
    ['NUL and other controls go', 'a\u0000b\u0007c\u009Fd', 'abcd'],
    ['bidirectional overrides go', 'evil\u202Egpj.exe\u2069', 'evilgpj.exe'],
    ['zero-width marks go', 'a\u200Bb\uFEFFc', 'abc'],
    ['emoji made of several characters stay whole', '👩\u200D💻', '👩\u200D💻'],
    ['lone surrogates go', 'a\uD800b\uDC00c', 'abc'],
    ['markup stays text', '<img onerror=x>', '<img onerror=x>'],
    ['line ends become one kind', 'a\r\nb\rc\nd\u2028e\u2029f\u0085g', 'a\nb\nc\nd\ne\nf\ng'],
  ])('%s', (_title, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  it('a line has single spaces and no ends', () => {
    expect(cleanLine('  Ada \t\n  Lindqvist ')).toBe('Ada Lindqvist');
    expect(cleanLine(' \u200B\u202E ')).toBe('');
  });
});

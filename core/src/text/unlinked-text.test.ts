import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkBreaker, unlinkedText } from './unlinked-text.ts';

/** What programs take for a link: an address with a scheme, one that begins with www, or a bare domain. */
const looksLikeLink = [
  /[a-z][a-z0-9+.-]*:[^\s]/i,
  /www\.[^\s]/i,
  /[^\s@]+\.[\p{L}\p{Mn}\p{Cf}]{2,}/u,
  /[^\s]+@[^\s]+\.[^\s]{2,}/,
];

describe('text without links', () => {
  it.each([
    'https://evil.example/pay?now=1',
    'HTTP://EVIL.EXAMPLE',
    'http:\\\\evil.example',
    '//evil.example/x',
    'evil.com',
    'www.e',
    'Pay at t.co/abc now',
    'claim it: bit.ly/x, today',
    'javascript:alert(1)',
    'mailto:x@evil.example',
    'x@evil.example',
    'тест.рф',
    '💩.la',
    'evil\u3002com',
    'evil.\u00ADcom',
    'e\u0308vil.xn--p1ai',
    'see http://1.2.3.4/login',
    'https\u003A//user:secret@evil.example:8080/#x',
  ])('holds nothing that a program would link: %s [P16]', (typed) => {
    const shown = unlinkedText(typed);
    expect(looksLikeLink.some((link) => link.test(typed)) || typed.includes('\u3002')).toBe(true);
    for (const link of looksLikeLink) expect(shown).not.toMatch(link);
    expect(shown.replaceAll(linkBreaker, '')).toBe(typed);
  });

  it.each([
    'Ada Lindqvist',
    'J.R.R. Tolkien',
    'Dr. Müller, geb. 1970',
    '10:30, or 3.5 hours',
    'Zoë O’Neill (she/her)',
    'Note: bring it. Thanks.',
  ])('leaves ordinary words as they are: %s', (typed) => {
    expect(unlinkedText(typed)).toBe(typed);
  });

  it('makes a host of no part that is left, also where browsers ignore marks', () => {
    const [first = ''] = unlinkedText('evil.com').split(linkBreaker);
    expect(first).toBe('evil.');
    expect(() => new URL(`https://${unlinkedText('evil.com')}`)).toThrow('Invalid URL');
  });

  it('keeps every word and does nothing more the second time', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab.:/w@ 1é。\n\u00AD😀'), maxLength: 60 });
    fc.assert(
      fc.property(text, (typed) => {
        const once = unlinkedText(typed);
        expect(once.replaceAll(linkBreaker, '')).toBe(typed);
        expect(unlinkedText(once)).toBe(once);
      }),
      { numRuns: 300, seed: 2060 },
    );
  });
});

// What becomes a link in a provider's words, and what must never.
import { describe, expect, it } from 'vitest';
import { httpsLink, linkedParts, phoneLink } from './linked-parts.ts';

const linksIn = (text: string) => linkedParts(text).flatMap(({ href }) => href ?? []);

describe('linkedParts', () => {
  it('finds numbers and addresses, and keeps every character', () => {
    const text = 'Call +46 8 123 45 67 or write to ada.l+tax@mail.example.com, weekdays.';
    expect(linkedParts(text)).toEqual([
      { text: 'Call ', href: null },
      { text: '+46 8 123 45 67', href: 'tel:+4681234567' },
      { text: ' or write to ', href: null },
      { text: 'ada.l+tax@mail.example.com', href: 'mailto:ada.l%2Btax@mail.example.com' },
      { text: ', weekdays.', href: null },
    ]);
  });

  it.each([
    ['1234567@example.com', ['mailto:1234567@example.com']],
    ["o’clock? o'brien?cc=x@example.com", ["mailto:o'brien%3Fcc%3Dx@example.com"]],
    ['(212) 555-0100', ['tel:2125550100']],
    ['+49 (0)30 1234567', ['tel:+49301234567']],
    ['08-123\u00a045\u00a067, after six', ['tel:081234567']],
    ['0171/1234567 and 030/7654321', ['tel:01711234567', 'tel:0307654321']],
  ])('reads the numbers of %j', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  it.each([
    'Sveavägen 12, 111 57 Stockholm',
    'Open 9-12 and 13-17',
    'Away until 2027-01-18',
    'Away until 18.01.2027',
    'javascript:alert(1)',
    '<a href="https://evil.example">here</a>',
    'me at example.com',
    '',
  ])('makes no link of %j', (text) => {
    expect(linksIn(text)).toEqual([]);
    expect(
      linkedParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});

it('takes a text for a phone number only as a whole', () => {
  expect(phoneLink('+46 8 123 456')).toBe('tel:+468123456');
  expect(phoneLink('Ring +46 8 123 456')).toBeNull();
});

it.each([
  'javascript:alert(1)',
  'http://maps.example/1',
  'data:text/html,<script>',
  ' https://maps.example',
  'https://maps.example/"onclick=',
  'HTTPS:evil',
  '',
  undefined,
])('leads nowhere by the hostile or plain link %j', (link) => {
  expect(httpsLink(link)).toBeNull();
});

it('leads to an https address', () => {
  expect(httpsLink('https://maps.example/?q=12')).toBe('https://maps.example/?q=12');
});

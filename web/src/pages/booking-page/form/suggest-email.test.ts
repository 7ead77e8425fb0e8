// Slips of the finger in common mail domains.
import { expect, it } from 'vitest';
import { suggestEmail } from './suggest-email.ts';

it('offers the domain that was probably meant', () => {
  expect(suggestEmail('alan@gmial.com')).toBe('alan@gmail.com');
  expect(suggestEmail('alan@gmail.con')).toBe('alan@gmail.com');
  expect(suggestEmail('alan@hotmial.com')).toBe('alan@hotmail.com');
  expect(suggestEmail(' alan@outlok.com ')).toBe('alan@outlook.com');
  expect(suggestEmail('alan@yaho.com')).toBe('alan@yahoo.com');
});

it('leaves alone what is common, what is far from common, and what is not an address', () => {
  for (const email of [
    'alan@gmail.com',
    'alan@example.com',
    'alan@mail.ru',
    'alan@gmail.com\u200B',
    'ivan@почта.рф',
    'alan@ox.ac.uk',
    'alan',
    'a@b@c.com',
    '',
  ]) {
    expect(suggestEmail(email)).toBeNull();
  }
});

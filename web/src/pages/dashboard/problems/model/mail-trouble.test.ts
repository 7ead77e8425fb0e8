// Reasons as the service stores them.
import { expect, it } from 'vitest';
import { mailTrouble, noticeKind } from './mail-trouble.ts';

it.each([
  ['bounced 5.2.2', 'full'],
  ['bounced 4.2.2', 'full'],
  ['bounced 5.1.1', 'unknown'],
  ['bounced 5.7.1', 'refused'],
  ['bounced', 'refused'],
  ['dropped', 'dropped'],
  ['dropped 5.1.1', 'dropped'],
  ['tried-too-long', 'given-up'],
  ['400 The address is not valid.', 'given-up'],
  ['', 'given-up'],
])('%s means %s', (reason, trouble) => {
  expect(mailTrouble(reason)).toBe(trouble);
});

it('knows which email it was', () => {
  expect(noticeKind('b:confirmed:client:0')).toBe('confirmed');
  expect(noticeKind('b:reminder-1440:client:2')).toBe('reminder');
  expect(noticeKind('')).toBe('');
});

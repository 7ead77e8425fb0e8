import { expect, it } from 'vitest';
import { uriText } from './uri-text.ts';

it.each([
  ['https://meet.example/ada?pwd=a%20b#x', 'https://meet.example/ada?pwd=a%20b#x'],
  ['https://meet.example/für', 'https://meet.example/f%C3%BCr'],
  ['https://meet.example/\r\nATTENDEE:x', 'https://meet.example/%0D%0AATTENDEE:x'],
  ['https://meet.example/\uD800', 'https://meet.example/%EF%BF%BD'],
])('writes %j as one line of ASCII', (address, written) => {
  expect(uriText(address)).toBe(written);
});

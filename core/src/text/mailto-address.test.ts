import { describe, expect, it } from 'vitest';
import { mailtoAddress } from './mailto-address.ts';

describe('an email address as a URI', () => {
  it.each([
    ['ada@example.com', 'mailto:ada@example.com'],
    ['alan+tax@example.com', 'mailto:alan+tax@example.com'],
    ["o'neill@example.com", "mailto:o'neill@example.com"],
    ['eve@example.com?cc=x@y.z&body=hi', 'mailto:eve@example.com%3Fcc%3Dx@y.z%26body%3Dhi'],
    ['eve@example.com\r\nATTENDEE:x', 'mailto:eve@example.com%0D%0AATTENDEE%3Ax'],
    ['eve@example.com,all@example.com', 'mailto:eve@example.com%2Call@example.com'],
    ['a\uD800@example.com', 'mailto:a%EF%BF%BD@example.com'],
  ])('%j adds nothing to the mail', (email, uri) => {
    expect(mailtoAddress(email)).toBe(uri);
  });
});

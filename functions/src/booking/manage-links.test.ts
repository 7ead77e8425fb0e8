import { createHmac } from 'node:crypto';
import { dayMs, instant } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { manageTokenField } from '@holdfast/contract/parts/fields.ts';
import { manageLinksFrom } from './manage-links.ts';

const secret = (letter: string) => Buffer.from(letter.repeat(32)).toString('base64url');
const keyA = `a:${secret('A')}`;
const keyB = `b:${secret('B')}`;
const now = instant(Date.parse('2027-01-11T09:00:00Z'));
const expiresAt = instant(now + dayMs);
const link = { bookingId: '0123456789abcdef0123456789abcdef', version: 1 };
const read = { ...link, expiresAt };
const links = manageLinksFrom(() => keyA);

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (header: object, payload: object, key = 'A'.repeat(32)) => {
  const text = `${part(header)}.${part(payload)}`;
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
};
const exp = Math.floor(expiresAt / 1_000);
const payload = { sub: link.bookingId, ver: 1, scope: 'manage', exp };
const header = { alg: 'HS256', kid: 'a' };

describe('manage links', () => {
  it('say which booking and which version, until they expire', async () => {
    const token = await links.issue(link, expiresAt);
    expect(manageTokenField.safeParse(token).success).toBe(true);
    expect(await links.read(token, now)).toEqual(read);
    expect(await links.read(token, instant(expiresAt - 1_000))).toEqual(read);
    expect(await links.read(token, expiresAt)).toBeNull();
  });

  it('still name their booking when they have expired, and then only to write to its client', async () => {
    const token = await links.issue(link, expiresAt);
    expect(await links.bookingOf(token)).toBe(link.bookingId);
    expect(await links.bookingOf(signed(header, { ...payload, exp: 1 }))).toBe(link.bookingId);
    expect(await links.bookingOf(signed(header, payload, 'X'.repeat(32)))).toBeNull();
    expect(await links.bookingOf(signed(header, { ...payload, scope: 'feed' }))).toBeNull();
    expect(await links.bookingOf('a.b.c')).toBeNull();
  });

  it('are the same for the same link, so that a retried response is the same response', async () => {
    expect(await links.issue(link, expiresAt)).toBe(await links.issue(link, expiresAt));
  });

  it('carry no personal data', async () => {
    const [, body = ''] = (await links.issue(link, expiresAt)).split('.');
    expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toEqual(payload);
  });

  it('signed by an older key still work while that key is listed, and not after', async () => {
    const old = await links.issue(link, expiresAt);
    const rotated = manageLinksFrom(() => `${keyB},${keyA}`);
    expect(await rotated.read(old, now)).toEqual(read);
    expect(await rotated.issue(link, expiresAt)).not.toBe(old);
    expect(await manageLinksFrom(() => keyB).read(old, now)).toBeNull();
  });

  it('the hand-made token of these tests is a true one, so the refusals below are for what they change', async () => {
    expect(await links.read(signed(header, payload), now)).toEqual(read);
  });

  it.each([
    ['no signature', `${part(header)}.${part(payload)}.`],
    ['algorithm none', `${part({ alg: 'none', kid: 'a' })}.${part(payload)}.`],
    ['another algorithm', signed({ alg: 'HS512', kid: 'a' }, payload)],
    ['another key', signed(header, payload, 'X'.repeat(32))],
    ['a key id nobody knows', signed({ alg: 'HS256', kid: 'z' }, payload)],
    ['no key id', signed({ alg: 'HS256' }, payload)],
    ['a foreign scope', signed(header, { ...payload, scope: 'admin' })],
    ['no scope', signed(header, { sub: link.bookingId, ver: 1, exp })],
    ['a version as text', signed(header, { ...payload, ver: '1' })],
    ['no subject', signed(header, { ver: 1, scope: 'manage', exp })],
    ['no expiry', signed(header, { sub: link.bookingId, ver: 1, scope: 'manage' })],
    ['an expiry as text', signed(header, { ...payload, exp: String(exp) })],
    ['an expiry in the past', signed(header, { ...payload, exp: 1 })],
    [
      'another booking’s payload',
      signed(header, payload).replace(/\.[^.]+\./, `.${part({ ...payload, sub: 'f'.repeat(32) })}.`),
    ],
    ['a truncated signature', signed(header, payload).slice(0, -1)],
    ['nothing', ''],
    ['three dots', '...'],
  ])('refuse %s', async (_title, token) => {
    expect(await links.read(token, now)).toBeNull();
  });

  it.each(['', 'a', 'a:', 'a:c2hvcnQ', `:${secret('A')}`, `A B:${secret('A')}`])(
    'do not start with the key setting "%s"',
    async (keys) => {
      await expect(manageLinksFrom(() => keys).issue(link, expiresAt)).rejects.toThrow('MANAGE_LINK_KEYS');
    },
  );
});

describe('the token’s spelling', () => {
  it('is the canonical one only: no padding, no other alphabet, no re-encoded last character', async () => {
    const token = await links.issue(link, expiresAt);
    const last = token.slice(-1);
    const other = String.fromCharCode(last.charCodeAt(0) + 1);
    for (const spelling of [
      `${token}=`,
      ` ${token}`,
      `${token}\n`,
      token.replace('.', '.='),
      token.slice(0, -1) + other,
    ]) {
      expect([spelling, manageTokenField.safeParse(spelling).success]).toEqual([spelling, false]);
    }
  });
});

// Accounts over HTTP with real tokens: becoming a provider, signing out everywhere, and deleting the account.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { limits, reservedSlugs } from '@holdfast/contract/limits.ts';
import { somePictures } from '@holdfast/core/pictures/picture-fixture.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { saveAdmission } from '../../tools/ops/admit/save-admission.ts';
import { callProvider } from '../builders/call-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { newProvider } from '../builders/new-provider.ts';
import { pageInput } from '../builders/page-input.ts';
import { profileInput } from '../builders/profile-input.ts';
import { readEverything } from '../builders/read-everything.ts';
import { type Account, signIn, signInAgain } from '../builders/sign-in.ts';

/** Admitted in this file only, because its database is shared. */
const domain = `t-${randomUUID().slice(0, 8)}.example`;
let host: Host;
beforeAll(async () => {
  host = await startHost({ env: { FIREBASE_AUTH_EMULATOR_HOST: inject('authAddress') } });
  const entries = [{ kind: 'domain', name: domain }] as const;
  await saveAdmission(testFirestore(), { what: 'add', entries });
});
afterAll(() => host.stop());

const call = (op: string, input: object, idToken: string) => callProvider(host.origin, op, input, idToken);
const newcomer = (differences: Partial<{ email: string; emailVerified: boolean }> = {}) => {
  const uid = randomUUID();
  return signIn(uid, { email: `${uid}@${domain}`, emailVerified: true, ...differences });
};

describe('becoming a provider', () => {
  it('takes an admitted, proven address, and its page can be booked at once', async () => {
    const { uid, email, idToken } = await newcomer();
    const input = pageInput();
    const states = [await call('openAccount', {}, idToken), await call('createPage', input, idToken)];
    expect(states.map(({ status }) => status)).toEqual([200, 200]);
    expect(states[0]?.text).toContain('"newcomer"');
    expect((await call('openAccount', {}, idToken)).text).toContain('"provider"');
    const stored = (await testFirestore().doc(`providers/${uid}`).get()).data();
    expect(stored).toMatchObject({ email, slug: input.slug, status: 'active' });
    const start = '2027-01-12T09:00:00.000Z';
    granted(await callClient(host.origin, 'confirmBooking', confirmInput({ slug: input.slug, start })));
    expect(host.log()).not.toContain(email);
  });

  it.each<[string, () => Promise<Account>]>([
    ['an address that is not proven', () => newcomer({ emailVerified: false })],
    ['an address elsewhere', () => newcomer({ email: `${randomUUID()}@elsewhere.example` })],
    ['an address at a subdomain', () => newcomer({ email: `${randomUUID()}@sub.${domain}` })],
    [
      'an address that only contains the domain',
      () => newcomer({ email: `${randomUUID()}@${domain}.evil.example` }),
    ],
  ])('is refused to %s, and nothing is made [P17]', async (_who, account) => {
    const { uid, idToken } = await account();
    const input = pageInput();
    for (const [op, sent] of [
      ['createPage', input],
      ['checkLink', { slug: input.slug }],
    ] as const) {
      const { status, text } = await call(op, sent, idToken);
      expect([op, status, text]).toEqual([op, 403, expect.stringContaining('not-admitted')]);
    }
    expect((await testFirestore().doc(`providers/${uid}`).get()).exists).toBe(false);
    expect((await testFirestore().doc(`slugs/${input.slug}`).get()).exists).toBe(false);
  });
});

describe('every field at its bounds and beyond', () => {
  let ada: { id: string; slug: string; idToken: string };
  beforeEach(async () => {
    const { id, slug } = await newProvider(testFirestore());
    ada = { id, slug, idToken: (await signIn(id)).idToken };
  });

  const text = (length: number) => 'x'.repeat(length);
  const longestEmail = `${text(64)}@${text(63)}.${text(63)}.${text(57)}.se`;

  it.each<[string, string, object]>([
    ['slug', 'of forty characters', { slug: `t${randomUUID().replaceAll('-', '')}1234567` }],
    ['name', 'at its greatest length', { name: text(limits.nameCharacters) }],
    ['name', 'with markup, which is kept as text', { name: '<img src=x onerror=alert(1)>' }],
    ['headline', 'at its greatest length', { headline: text(limits.headlineCharacters) }],
    ['headline', 'left empty', { headline: '' }],
    ['email', 'at its greatest length', { email: longestEmail }],
    ['locale', 'with three parts', { locale: 'zh-Hant-TW' }],
    ['contact', 'at its greatest length', { contact: text(limits.contactCharacters) }],
    ['senderName', 'at its greatest length', { senderName: text(limits.nameCharacters) }],
  ])('a profile is saved with a %s %s', async (field, _how, wishes) => {
    const input = profileInput({ slug: ada.slug, ...wishes });
    expect((await call('saveProfile', input, ada.idToken)).text).toBe('{"result":{"version":1}}');
    const stored = await testFirestore().doc(`providers/${ada.id}`).get();
    expect(stored.get(field)).toBe(new Map(Object.entries(input)).get(field));
  });

  it.each<[string, object]>([
    ['slug', { slug: 'ab' }],
    ['slug', { slug: text(limits.slugCharacters.max + 1) }],
    ['slug', { slug: 'Ada' }],
    ['slug', { slug: '-ada' }],
    ['slug', { slug: 'ada/../grace' }],
    ['slug', { slug: '__ada__' }],
    ['slug', { slug: reservedSlugs[0] }],
    ['name', { name: '' }],
    ['name', { name: '\u200B \u202E' }],
    ['name', { name: text(limits.nameCharacters + 1) }],
    ['name', { name: null }],
    ['headline', { headline: text(limits.headlineCharacters + 1) }],
    ['email', { email: '' }],
    ['email', { email: 'ada@example.com\r\nBcc: eve@example.com' }],
    ['email', { email: 'ada@example.com, eve@example.com' }],
    ['email', { email: `x${longestEmail}` }],
    ['locale', { locale: 'English' }],
    ['locale', { locale: 'en-u-ca-gregory-nu-latn' }],
    ['contact', { contact: text(limits.contactCharacters + 1) }],
    ['contact', { contact: ['x'] }],
    ['accent', { accent: 'red; background: url(https://evil.example)' }],
    ['senderName', { senderName: text(limits.nameCharacters + 1) }],
    ['mailOnBooking', { mailOnBooking: 'yes' }],
    ['version', { version: 0.5 }],
    ['version', { version: '0' }],
    ['version', { version: Number.MAX_VALUE }],
    ['', { providerId: 'other' }],
    ['', { uid: 'other' }],
    ['', { status: 'active' }],
    ['', { signedOutAt: 0 }],
  ])('a profile is not saved with a wrong %s: %j [P18]', async (path, wishes) => {
    const before = await readEverything(testFirestore(), ada.id);
    const input = { ...profileInput({ slug: ada.slug }), ...wishes };
    const { status, text } = await call('saveProfile', input, ada.idToken);
    expect([status, text]).toEqual([400, expect.stringContaining(`"path":"${path}"`)]);
    expect(text).not.toContain('evil');
    expect(await readEverything(testFirestore(), ada.id)).toEqual(before);
  });

  it.each<[string, unknown]>([
    ['an image of 12,001 characters', `data:image/png;base64,${text(11_979)}`],
    [
      'an image that is none',
      `data:image/png;base64,${Buffer.from('<svg onload=alert(1)>').toString('base64')}`,
    ],
    ['an image under another type', `data:image/webp;base64,${somePictures.png}`],
    ['a drawing', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['an address', 'https://evil.example/ada.png'],
    ['a number', 7],
    ['nothing at all', undefined],
  ])('%s is not saved as a picture [P18]', async (_what, picture) => {
    const { status, text } = await call('savePicture', { picture }, ada.idToken);
    expect([status, text]).toEqual([400, expect.stringContaining('"path":"picture"')]);
    expect((await testFirestore().doc(`providers/${ada.id}/pictures/current`).get()).exists).toBe(false);
  });

  it.each<[string, object]>([
    ['weekly', { weekly: Array.from({ length: 85 }, () => ({ days: [1], start: '09:00', end: '10:00' })) }],
    ['weekly.0.days', { weekly: [{ days: [], start: '09:00', end: '10:00' }] }],
    ['weekly.0.days.0', { weekly: [{ days: [8], start: '09:00', end: '10:00' }] }],
    ['weekly.0.start', { weekly: [{ days: [1], start: '09:01', end: '10:00' }] }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['slug', { slug: 'dashboard' }],
    ['type', { type: '../../bookings/x' }],
    ['terms.name', { terms: { ...pageInput().terms, name: '' } }],
    ['terms', { terms: { ...pageInput().terms, status: 'visible' } }],
    ['', { email: 'eve@example.com' }],
  ])('a page is not created with a wrong %s [P18]', async (path, wishes) => {
    const { uid, idToken } = await newcomer();
    const { status, text } = await call('createPage', { ...pageInput(), ...wishes }, idToken);
    expect([status, text]).toEqual([400, expect.stringContaining(`"path":"${path}"`)]);
    expect((await testFirestore().doc(`providers/${uid}`).get()).exists).toBe(false);
  });
});

describe('the end of sessions and accounts', () => {
  it('signing out everywhere ends this session too, and the next sign-in counts at once', async () => {
    const { id } = await newProvider(testFirestore());
    const { email, password, idToken } = await signIn(id);
    expect((await call('signOutEverywhere', {}, idToken)).status).toBe(200);
    expect((await call('openAccount', {}, idToken)).status).toBe(401);
    const fresh = await signInAgain(email, password);
    expect((await call('openAccount', {}, fresh.idToken)).text).toContain('"provider"');
  });

  it('a deleted account is gone, its page too, and a client’s link still works', async () => {
    const { id, slug } = await newProvider(testFirestore());
    const { email, password, idToken } = await signIn(id);
    const start = '2027-01-12T09:00:00.000Z';
    const made = granted(await callClient(host.origin, 'confirmBooking', confirmInput({ slug, start })));
    const wrong = await call('deleteAccount', { confirm: `${slug}x`, bookings: 'keep' }, idToken);
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('"path":"confirm"')]);
    const answer = await call('deleteAccount', { confirm: slug, bookings: 'keep' }, idToken);
    expect(answer).toEqual({ status: 200, text: '{"result":{"left":0}}' });
    await expect(signInAgain(email, password)).rejects.toThrow('the Auth emulator refused');
    expect((await call('deleteAccount', { confirm: slug, bookings: 'keep' }, idToken)).status).toBe(401);
    expect(await callClient(host.origin, 'openBookingPage', { slug })).toMatchObject({ ok: false });
    const seen = await callClient(host.origin, 'viewBooking', { token: made.manageToken });
    expect(granted(seen)).toMatchObject({ status: 'active', contact: 'ada@example.com' });
    expect(host.log()).not.toContain(email);
  });
});

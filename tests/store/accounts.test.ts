// Signing in for the first time: who may create a page, which names are free, and the page itself.
import { beforeEach, describe, expect, it } from 'vitest';
import type { AdmissionRules } from '@holdfast/core/account/decide-admission.ts';
import type { Account } from '../../functions/src/account/caller.ts';
import { checkLink } from '../../functions/src/account/check-link.ts';
import { createPage } from '../../functions/src/account/create-page.ts';
import { openAccount } from '../../functions/src/account/open-account.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { admitCaller } from '../../functions/src/entry/admit-caller.ts';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { saveAdmission } from '../../tools/ops/admit/save-admission.ts';
import { ownFirestore } from '../../tools/dev/host/test-firestore.ts';
import { signedInAs } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { newProvider } from '../builders/new-provider.ts';
import { pageInput } from '../builders/page-input.ts';
import { testDeps } from '../builders/test-deps.ts';

let deps = testDeps();
beforeEach(async () => {
  deps = testDeps(undefined, ownFirestore().db);
  await admit({ domains: ['example.com'] });
});

const admit = (rules: Partial<AdmissionRules>) =>
  deps.db.doc('settings/providers').set({ v: 1, addresses: [], domains: [], anyone: false, ...rules });
const callerOf = async (account: Account) => granted(await admitCaller(deps, account));
const open = async (account: Account) => granted(await openAccount(deps, {}, await callerOf(account))).state;
const check = async (slug: string, account: Account) => checkLink(deps, { slug }, await callerOf(account));
const create = async (input: ReturnType<typeof pageInput>, account: Account) =>
  createPage(deps, input, await callerOf(account));
const no = (kind: string) => ({ ok: false, refusal: { kind, params: {} } });
const ada = signedInAs('ada', { name: 'Ada Lindqvist' });

describe('opening an account', () => {
  it('is for nobody until the owner of the deployment has said for whom', async () => {
    await deps.db.doc('settings/providers').delete();
    expect(await open(ada)).toBe('not-admitted');
    await admit({});
    expect(await open(ada)).toBe('not-admitted');
    const entries = [{ kind: 'address', name: 'ada@example.com' }] as const;
    await saveAdmission(deps.db, { what: 'add', entries });
    expect(await open(ada)).toBe('newcomer');
    expect(await open(signedInAs('grace'))).toBe('not-admitted');
    await saveAdmission(deps.db, { what: 'remove', entry: entries[0] });
    expect(await open(ada)).toBe('not-admitted');
  });

  it('needs a proven address, even where everyone is admitted', async () => {
    await admit({ anyone: true });
    expect(await open(signedInAs('ada', { isEmailVerified: false }))).toBe('unverified');
    expect(await open(signedInAs('ada', { email: null }))).toBe('unverified');
    expect(await open(signedInAs('ada', { email: 'ada@elsewhere.example' }))).toBe('newcomer');
  });

  it('leads a provider to their page, whoever is admitted now, and not to one that was closed or disabled', async () => {
    const { id } = await newProvider(deps.db);
    await admit({});
    expect(await open(signedInAs(id, { isEmailVerified: false }))).toBe('provider');
    for (const status of ['inactive', 'closed']) {
      await deps.db.doc(`providers/${id}`).update({ status });
      expect(await open(signedInAs(id))).toBe('closed');
    }
  });
});

describe('the name of a page', () => {
  it('is free, one’s own, taken or reserved, and comes with a free one unless it is free', async () => {
    const grace = await newProvider(deps.db, { provider: { slug: 'ada' } });
    expect(granted(await check('lindqvist', ada))).toEqual({ state: 'free', suggestion: null });
    expect(granted(await check('ada', ada))).toEqual({ state: 'taken', suggestion: 'ada-lindqvist' });
    expect(granted(await check('dashboard', ada))).toEqual({
      state: 'reserved',
      suggestion: 'ada-lindqvist',
    });
    expect(granted(await check('ada', signedInAs(grace.id)))).toEqual({ state: 'yours', suggestion: null });
  });

  it('is suggested only if it is free', async () => {
    for (const slug of ['ada', 'ada-lindqvist', 'ada-2']) await newProvider(deps.db, { provider: { slug } });
    expect(granted(await check('ada', ada)).suggestion).toBe('ada-3');
    for (const number of [3, 4, 5, 6, 7]) await newProvider(deps.db, { provider: { slug: `ada-${number}` } });
    expect(granted(await check('ada', ada))).toEqual({ state: 'taken', suggestion: null });
  });

  it('is not told to people who are not admitted, nor to those whose page was closed', async () => {
    await admit({});
    expect(await check('ada', ada)).toEqual(no('not-admitted'));
    const { id } = await newProvider(deps.db, { provider: { status: 'closed' } });
    await admit({ anyone: true });
    expect(await check('ada', signedInAs(id))).toEqual(no('not-admitted'));
  });
});

describe('a new page', () => {
  it('takes bookings at once, and has the proven address of its account', async () => {
    const input = pageInput({ name: '  Ada \u202ELindqvist ', headline: 'Tax\nadvice' });
    expect(await create(input, ada)).toEqual({ ok: true, value: { slug: input.slug } });
    const page = granted(await openBookingPage(deps, { slug: input.slug }));
    expect(page.provider).toMatchObject({ name: 'Ada Lindqvist', headline: 'Tax advice' });
    expect(page.types.map(({ id }) => id)).toEqual(['call']);
    const booked = await confirmBooking(
      deps,
      confirmInput({ slug: input.slug, start: '2027-01-12T09:00:00.000Z' }),
    );
    expect(booked.ok).toBe(true);
    expect((await deps.db.doc('providers/ada').get()).data()).toMatchObject({
      email: 'ada@example.com',
      status: 'active',
      signedOutAt: 0,
      profileVersion: 0,
    });
    expect(await open(ada)).toBe('provider');
  });

  it('is made once: a retry with other content gets the first one’s name and changes nothing', async () => {
    const first = pageInput();
    await create(first, ada);
    const before = (await deps.db.doc('providers/ada').get()).data();
    const again = await create(pageInput({ name: 'Somebody else' }), ada);
    expect(again).toEqual({ ok: true, value: { slug: first.slug } });
    expect((await deps.db.doc('providers/ada').get()).data()).toEqual(before);
    expect((await deps.db.collection('slugs').get()).size).toBe(1);
  });

  it('made twice at once by one account exists once', async () => {
    const caller = await callerOf(ada);
    const made = await Promise.all(
      [pageInput(), pageInput()].map((input) => createPage(deps, input, caller)),
    );
    const [one, other] = made.map(granted);
    expect(one).toEqual(other);
    expect((await deps.db.collection('slugs').get()).docs.map(({ id }) => id)).toEqual([one?.slug]);
  });

  it('whose name two accounts want at once goes to exactly one of them', async () => {
    const input = pageInput();
    const people = ['ada', 'grace', 'alan', 'mary'].map((uid) => signedInAs(uid));
    const made = await Promise.all(people.map((account) => create(input, account)));
    expect(made.filter(({ ok }) => ok).length).toBe(1);
    expect(made.filter(({ ok }) => !ok)).toEqual([1, 2, 3].map(() => no('name-taken')));
    const winner = people[made.findIndex(({ ok }) => ok)]?.uid;
    expect((await deps.db.doc(`slugs/${input.slug}`).get()).get('uid')).toBe(winner);
    expect((await deps.db.collection('providers').get()).docs.map(({ id }) => id)).toEqual([winner]);
  });

  it('cannot have the name of somebody else’s page, not even a former one', async () => {
    const { slug } = await newProvider(deps.db, { provider: { status: 'closed' } });
    expect(await create(pageInput({ slug }), ada)).toEqual(no('name-taken'));
    expect((await deps.db.doc('providers/ada').get()).exists).toBe(false);
  });

  it('is not for people who are not admitted, whose address is not proven, or whose page was closed', async () => {
    const strangers = [
      signedInAs('mallory', { email: 'mallory@elsewhere.example' }),
      signedInAs('mallory', { isEmailVerified: false }),
      signedInAs('mallory', { email: null }),
      signedInAs((await newProvider(deps.db, { provider: { status: 'inactive' } })).id),
      signedInAs((await newProvider(deps.db, { provider: { status: 'closed' } })).id),
    ];
    const before = (await deps.db.collection('slugs').get()).size;
    for (const account of strangers) {
      expect(await create(pageInput(), account)).toEqual(no('not-admitted'));
    }
    expect((await deps.db.collection('slugs').get()).size).toBe(before);
  });
});

// Saving a profile: no silent overwriting, and a page name that leads home under all its former names.
import { beforeEach, describe, expect, it } from 'vitest';
import { signOutEverywhere } from '../../functions/src/account/sign-out-everywhere.ts';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { saveProfile } from '../../functions/src/setup/save-profile.ts';
import { asProvider, signedInAs } from '../builders/as-provider.ts';
import { admitCaller } from '../../functions/src/entry/admit-caller.ts';
import { granted } from '../builders/granted.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { profileInput } from '../builders/profile-input.ts';
import { testDeps } from '../builders/test-deps.ts';

const deps = testDeps();
const no = (kind: string) => ({ ok: false, refusal: { kind, params: {} } });
const yes = (version: number) => ({ ok: true, value: { version } });
let ada: TestProvider;
beforeEach(async () => {
  ada = await newProvider(deps.db);
});

type Wishes = Partial<Parameters<typeof profileInput>[0]>;
const save = async (wishes: Wishes = {}, id = ada.id) =>
  saveProfile(deps, profileInput({ slug: ada.slug, ...wishes }), await asProvider(deps, id));
const stored = async (id = ada.id) => (await deps.db.doc(`providers/${id}`).get()).data();
const nameAt = async (slug: string) => {
  const page = await openBookingPage(deps, { slug });
  return page.ok ? page.value.provider : page.refusal.kind;
};

describe('a profile', () => {
  it('is replaced, cleaned, and shown at once; hours and pause stay', async () => {
    const before = await stored();
    const wishes = {
      name: ' Ada\u200B  Berg ',
      contact: 'Call\n123',
      senderName: 'Berg \u202Etax',
      accent: 'plum',
    } as const;
    expect(await save({ ...wishes, mailOnBooking: false, email: 'new@example.com', headline: '' })).toEqual(
      yes(1),
    );
    expect(await stored()).toEqual({
      ...before,
      name: 'Ada Berg',
      contact: 'Call 123',
      senderName: 'Berg tax',
      accent: 'plum',
      mailOnBooking: false,
      email: 'new@example.com',
      headline: '',
      profileVersion: 1,
    });
    expect(await nameAt(ada.slug)).toMatchObject({ name: 'Ada Berg', headline: '' });
  });

  it('of a stale version overwrites nothing, and a retry finds its own work', async () => {
    expect(await save({ name: 'One' })).toEqual(yes(1));
    expect(await save({ name: 'One' })).toEqual(yes(1));
    expect(await save({ name: 'Other' })).toEqual(no('changed-elsewhere'));
    expect(await save({ name: 'Other', version: 2 })).toEqual(no('changed-elsewhere'));
    expect((await stored())?.['name']).toBe('One');
    expect(await save({ name: 'Other', version: 1 })).toEqual(yes(2));
  });

  it('saved twice at once from one version is saved once', async () => {
    const saved = await Promise.all(['One', 'Other'].map((name) => save({ name })));
    expect(saved.filter(({ ok }) => ok)).toEqual([yes(1)]);
    expect(saved.filter(({ ok }) => !ok)).toEqual([no('changed-elsewhere')]);
    expect((await stored())?.['name']).toBe(saved[0]?.ok ? 'One' : 'Other');
  });
});

describe('the name of a page', () => {
  it('may change, and its former names lead to the page', async () => {
    const [second, third] = [`${ada.slug}-b`, `${ada.slug}-c`];
    await nameAt(ada.slug);
    expect(await save({ slug: second })).toEqual(yes(1));
    expect(await save({ slug: third, version: 1 })).toEqual(yes(2));
    for (const slug of [ada.slug, second, third]) expect(await nameAt(slug)).toMatchObject({ slug: third });
  });

  it('may be a former one of one’s own again', async () => {
    await save({ slug: `${ada.slug}-b` });
    expect(await save({ slug: ada.slug, version: 1 })).toEqual(yes(2));
    expect(await nameAt(`${ada.slug}-b`)).toMatchObject({ slug: ada.slug });
  });

  it('cannot be somebody else’s, now or formerly, and nothing else is saved then', async () => {
    const grace = await newProvider(deps.db);
    const former = grace.slug;
    const renamed = profileInput({ slug: `${former}-b` });
    granted(await saveProfile(deps, renamed, await asProvider(deps, grace.id)));
    const before = await stored();
    for (const slug of [former, `${former}-b`]) {
      expect(await save({ slug, name: 'Mallory' })).toEqual(no('name-taken'));
    }
    expect(await stored()).toEqual(before);
    expect(await nameAt(former)).toMatchObject({ slug: `${former}-b` });
  });

  it('that two providers want at once goes to exactly one of them', async () => {
    const grace = await newProvider(deps.db);
    const slug = `${ada.slug}-x`;
    const saved = await Promise.all([save({ slug }), save({ slug }, grace.id)]);
    expect(saved.filter(({ ok }) => ok)).toEqual([yes(1)]);
    expect(saved.filter(({ ok }) => !ok)).toEqual([no('name-taken')]);
    const owner = saved[0]?.ok ? ada.id : grace.id;
    expect((await deps.db.doc(`slugs/${slug}`).get()).get('uid')).toBe(owner);
    expect((await stored(owner))?.['slug']).toBe(slug);
  });
});

it('signing out everywhere refuses every session from before it, and none from after it [P17]', async () => {
  const provider = await asProvider(deps, ada.id);
  const signedOutAt = 1_900_000_000;
  const ended: string[] = [];
  const accounts = {
    ...deps.accounts,
    endSessions: async (uid: string) => {
      ended.push(uid);
      return signedOutAt;
    },
  };
  granted(await signOutEverywhere({ ...deps, accounts }, {}, provider));
  expect(ended).toEqual([ada.id]);
  const admitted = async (signedInAt: number) =>
    (await admitCaller(deps, signedInAs(ada.id, { signedInAt }))).ok;
  expect([await admitted(signedOutAt - 1), await admitted(signedOutAt)]).toEqual([false, true]);
});

// The rules matrix: who may do what with which collection, asked of the emulator with the product's rules.
import { barredProblemId } from '@holdfast/contract/documents/problem.ts';
import { providerSchema } from '@holdfast/contract/documents/provider.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import * as paths from '../../functions/src/store/paths.ts';
import { queries } from '../../functions/src/store/queries.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { oneSidedConditions } from '../builders/rules-coverage.ts';
import {
  type Fields,
  type RulesCaller,
  type RulesDesk,
  rulesDesk,
  type Where,
} from '../builders/rules-desk.ts';

/** All that an active provider may read of its own. `owner`: what says whose it is. All else is closed. */
const readable: Readonly<Record<string, { readonly owner: 'path' | 'field'; readonly listed: boolean }>> = {
  'providers/*': { owner: 'path', listed: false },
  'providers/*/bookingTypes/*': { owner: 'path', listed: true },
  'providers/*/ledger/*': { owner: 'path', listed: true },
  'providers/*/pictures/*': { owner: 'path', listed: false },
  'bookings/*': { owner: 'field', listed: true },
  'blocks/*': { owner: 'field', listed: true },
  'outbox/*': { owner: 'field', listed: true },
  'reminders/*': { owner: 'field', listed: true },
  'problems/*': { owner: 'field', listed: true },
};

/** In seconds, as in tokens. */
const signedOutAt = Date.parse('2027-01-11T09:00:00Z') / 1_000;
const earlier = new Date('2027-01-11T08:59:59Z');
const later = new Date('2027-01-11T09:00:01Z');

/** Every status that the contract knows but `active`; each is the uid of a provider too. */
const unfitStatuses = providerSchema.shape.status.options.filter((status) => status !== 'active');

/** Providers by uid. Each has a document in every collection; null = all but the profile. */
const profiles: Readonly<Record<string, Fields | null>> = {
  ada: { status: 'active' },
  grace: { status: 'active' },
  ...Object.fromEntries(unfitStatuses.map((status) => [status, { status }])),
  odd: {},
  nobody: null,
  stays: { status: 'active', signedOutAt: 0 },
  gone: { status: 'active', signedOutAt },
};

interface Visitor {
  readonly who: string;
  /** Null = not signed in. */
  readonly uid: string | null;
  readonly signedInAt?: Date;
  readonly asksFor: string;
  readonly reads: boolean;
}

const visitors: readonly Visitor[] = [
  { who: 'an anonymous visitor', uid: null, asksFor: 'ada', reads: false },
  { who: 'provider A', uid: 'ada', asksFor: 'ada', reads: true },
  { who: 'provider B at what is A’s', uid: 'grace', asksFor: 'ada', reads: false },
  ...unfitStatuses.map((uid) => ({
    who: `a disabled provider (${uid})`,
    uid,
    asksFor: uid,
    reads: false,
  })),
  { who: 'a disabled provider at what is A’s', uid: 'inactive', asksFor: 'ada', reads: false },
  { who: 'a provider without a status', uid: 'odd', asksFor: 'odd', reads: false },
  { who: 'an account without a profile', uid: 'nobody', asksFor: 'nobody', reads: false },
  { who: 'a provider that has never signed out', uid: 'stays', asksFor: 'stays', reads: true },
  { who: 'a provider that has signed out everywhere', uid: 'gone', asksFor: 'gone', reads: false },
  { who: 'the same after a new sign-in', uid: 'gone', signedInAt: later, asksFor: 'gone', reads: true },
];

/** A document in every collection that `paths.ts` or `readable` names, and in two that nobody planned. */
function documentsOf(owner: string): string[] {
  const makers = Object.entries(paths).filter(([name]) => name.endsWith('Document'));
  const made = makers.map(([, make]): string => {
    const reference: { readonly path: string } = Reflect.apply(make, undefined, [db, owner, '7', '7']);
    return reference.path;
  });
  const written = Object.keys(readable).map((kind) => kind.replace('*', owner).replace('*', '7'));
  const unknown = [`nobody-planned-it/${owner}`, `providers/${owner}/nobody-planned-it/7`];
  return [...new Map([...written, ...made, ...unknown].map((path) => [kindOf(path), path])).values()];
}

/** The path with `*` for each document. */
function kindOf(path: string): string {
  const parts = path.split('/');
  return parts.map((part, index) => (index % 2 === 0 ? part : '*')).join('/');
}

const db = testFirestore();
const kinds = documentsOf('ada').map(kindOf);
let desk: RulesDesk;
beforeAll(async () => {
  desk = await rulesDesk();
  await Promise.all(
    Object.entries(profiles).flatMap(([owner, profile]) =>
      documentsOf(owner).map(async (path) => {
        const status = kindOf(path) === 'providers/*' ? profile : { status: 'active' };
        if (status !== null) await desk.put(path, { providerId: owner, ...status });
      }),
    ),
  );
});

function callerOf({ uid, signedInAt = earlier }: Visitor): RulesCaller {
  return desk.as(uid === null ? null : desk.tokenOf(uid, signedInAt));
}

/** The document of that kind, and where its collection is. */
function placeOf(kind: string, owner: string): { path: string; parent: string; collection: string } {
  const path = documentsOf(owner).find((one) => kindOf(one) === kind) ?? '';
  const parts = path.split('/');
  return { path, parent: parts.slice(0, -2).join('/'), collection: parts.at(-2) ?? '' };
}

describe.each(visitors)('$who', (visitor) => {
  const own = { field: 'providerId', op: '==', value: visitor.asksFor } as const;
  const foreign = { ...own, value: 'somebody' };
  const open = { field: 'status', op: '==', value: 'active' } as const;

  it.each(kinds)('has only its right to %s, and writes nothing there [P17] [P18]', async (kind) => {
    const caller = callerOf(visitor);
    const { path, parent, collection } = placeOf(kind, visitor.asksFor);
    const list = (where: readonly Where[], limit?: number): Promise<boolean> =>
      caller.list({ parent, collection, where, ...(limit === undefined ? {} : { limit }) });
    const asked = {
      get: caller.get(path),
      list: list([], 500),
      'list by name': list([{ field: '__name__', op: '==', value: path }], 500),
      'list by another field': list([open], 500),
      'list of somebody else’s': list([foreign], 500),
      'list of its own': list([own], 500),
      'list of more than 500': list([own], 501),
      'list without a limit': list([own]),
      'list of a collection group': caller.list({
        parent: '',
        collection,
        where: [own],
        limit: 500,
        group: true,
      }),
      create: caller.create(path),
      update: caller.update(path),
      delete: caller.remove(path),
    };
    const answers = Object.entries(asked).map(async ([what, answer]) => [what, await answer] as const);
    const rule = visitor.reads ? readable[kind] : undefined;
    const listsAll = rule?.listed === true && rule.owner === 'path';
    expect(Object.fromEntries(await Promise.all(answers))).toEqual({
      get: rule !== undefined,
      list: listsAll,
      'list by name': rule?.listed === true,
      'list by another field': listsAll,
      'list of somebody else’s': listsAll,
      'list of its own': rule?.listed === true,
      'list of more than 500': false,
      'list without a limit': false,
      'list of a collection group': false,
      create: false,
      update: false,
      delete: false,
    });
  });

  it.each(Object.entries(queries))('has only its right to the query %s [P17]', async (_name, shape) => {
    const kind = kinds.find((one) => one.split('/').at(-2) === shape.collection) ?? '';
    const { path, parent, collection } = placeOf(kind, visitor.asksFor);
    const where = shape.filters.map(({ field, op }) =>
      field === own.field ? own : { field, op, value: field === '__name__' ? path : 'active' },
    );
    const rule = visitor.reads ? readable[kind] : undefined;
    const allowed = rule?.listed === true && (rule.owner === 'path' || where.includes(own));
    const caller = callerOf(visitor);
    expect(await caller.list({ parent, collection, where, limit: 500 })).toBe(allowed);
    expect(await caller.list({ parent: '', collection, where, limit: 500, group: true })).toBe(false);
  });
});

it.each(visitors)(
  'of the deployment’s problems, $who reads the one about mail if active, and no other [P17]',
  async (visitor) => {
    const caller = callerOf(visitor);
    const isActive = visitor.reads || visitor.uid === 'grace';
    const list = { parent: '', collection: 'problems', limit: 500 };
    const where = [{ field: 'providerId', op: '==', value: '' } as const];
    expect([
      await caller.get(`problems/${barredProblemId}`),
      await caller.get('problems/deployment:nobody-planned-it:sendgrid'),
      await caller.list({ ...list, where }),
      await caller.update(`problems/${barredProblemId}`),
    ]).toEqual([isActive, false, false, false]);
  },
);

describe('the matrix', () => {
  it('knows every collection that a query of the service reads', () => {
    const known = kinds.map((kind) => kind.split('/').at(-2));
    expect(known).toEqual(expect.arrayContaining(Object.values(queries).map(({ collection }) => collection)));
    expect(kinds.length).toBeGreaterThan(14);
  });

  it('has seen every condition of firestore.rules both true and false', async () => {
    expect(oneSidedConditions(await desk.coverage())).toEqual([]);
  });

  it('finds a condition that is always true, one that nothing reaches and one that only fails', async () => {
    const rules = `rules_version = '2';
      service cloud.firestore { match /databases/{database}/documents {
        match /open/{id} { allow get: if request.time.year() > 2020 || id == 'x'; }
        match /odd/{id} { allow get: if resource.data.kind == 'x'; }
        match /closed/{id} { allow get: if false; }
      } }`;
    const planted = await rulesDesk(rules);
    const answers = ['open/a', 'odd/a', 'closed/a'].map((path) => planted.as(null).get(path));
    expect(await Promise.all(answers)).toEqual([true, false, false]);
    const found = oneSidedConditions(await planted.coverage());
    expect(found.sort()).toEqual([
      "line 3: never decided: id == 'x'",
      'line 3: never false: request.time.year() > 2020',
      "line 3: never false: request.time.year() > 2020 || id == 'x'",
      "line 4: never decided: resource.data.kind == 'x'",
    ]);
  });

  /** Firestore itself refuses them in production; the emulator reads neither signature nor expiry. */
  it('cannot show that expired tokens are refused: docs/first-deploy.md has the proof for production', async () => {
    const expired = desk.tokenOf('ada', new Date('2020-01-01T00:00:00Z'), new Date('2020-01-01T01:00:00Z'));
    expect(await desk.as(expired).get('providers/ada')).toBe(true);
  });
});

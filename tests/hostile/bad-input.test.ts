// What a stranger may send: each operation answers with a typed refusal in our own words, and writes nothing.
import { randomUUID } from 'node:crypto';
import { type OperationFor, operations as table } from '@holdfast/contract/operations.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmInput } from '../builders/confirm-input.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { type Answer, postToClient } from '../../tools/dev/host/call-client.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';

let host: Host;
let provider: TestProvider;
beforeAll(async () => {
  [host, provider] = await Promise.all([startHost(), newProvider(testFirestore())]);
});
afterAll(() => host.stop());

const start = '2027-01-12T09:00:00.000Z';
const canary = 'canary-4711';
/** Well formed, but not signed with a key of ours. */
const token = `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.e30.${'A'.repeat(43)}`;

type Input = Readonly<Record<string, unknown>>;
const valid: Readonly<Record<OperationFor<'client'>, () => Input>> = {
  openBookingPage: () => ({ slug: provider.slug, type: 'call' }),
  askStart: () => ({ slug: provider.slug, type: 'call', start }),
  listSlots: () => ({ slug: provider.slug, type: 'call', from: start, to: '2027-01-13T09:00:00.000Z' }),
  confirmBooking: () => ({ ...confirmInput({ slug: provider.slug, start }) }),
  holdSlot: () => ({ ...holdInput({ slug: provider.slug, start }) }),
  viewBooking: () => ({ token }),
  cancelBooking: () => ({ token, key: randomUUID() }),
  rescheduleBooking: () => ({ token, key: randomUUID(), start }),
  stopReminders: () => ({ token }),
  resendManageLink: () => ({ reference: '7KQ2M9XD', email: 'alan@example.com' }),
  releaseHold: () => ({ secret: holdInput({ slug: provider.slug, start }).secret }),
};
const operations = Object.keys(valid).filter((op): op is OperationFor<'client'> => op in valid);
const aboutPages = ['openBookingPage', 'listSlots', 'holdSlot', 'confirmBooking'] as const;
const withKey = operations.filter((op) => {
  const { request } = table[op];
  return 'shape' in request && 'key' in request.shape;
});

/** Expects a refusal that names a reason and nothing of what was sent. */
async function refused(body: unknown): Promise<Extract<Answer<never>, { ok: false }>> {
  const answer = await postToClient<never>(host.origin, body);
  if (answer.ok) throw new Error('this was accepted');
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(JSON.stringify(answer)).not.toContain(canary);
  return answer;
}

const refusedInput = (op: string, input: unknown) => refused({ data: { op, input } });

async function expectInvalid(op: string, input: unknown): Promise<void> {
  const answer = await refusedInput(op, input);
  const details = { reason: 'invalid-request', reference: expect.stringMatching(/^[0-9A-Z]{8}$/) };
  expect(answer).toMatchObject({ status: 400, code: 'INVALID_ARGUMENT', details });
  expect(answer.details.params).toEqual({ path: expect.any(String), problem: expect.stringMatching(/\w+/) });
}

describe.each(operations)('%s refuses as invalid-request', (op) => {
  it.each<[string, (input: Input) => unknown]>([
    ['no input', () => undefined],
    ['null', () => null],
    ['a list', () => []],
    ['a string', () => canary],
    ['an unknown key', (input) => ({ ...input, [canary]: 1 })],
    [
      'a key called __proto__',
      (input) => JSON.parse(`{"__proto__":{"slug":"x"},${JSON.stringify(input).slice(1)}`),
    ],
    ['a key called constructor', (input) => ({ ...input, constructor: { prototype: {} } })],
  ])('%s', async (_name, make) => {
    await expectInvalid(op, make(valid[op]()));
  });

  it('nesting of 10,000', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const answer = await refused(`{"data":{"op":"${op}","input":{"slug":${deep}}}}`);
    expect(answer).toMatchObject({ status: 400, code: 'INVALID_ARGUMENT' });
  });
});

describe.each(aboutPages)('%s refuses as invalid-request', (op) => {
  it.each<[string, (input: Input) => unknown]>([
    ['a missing slug', ({ slug: _, ...rest }) => rest],
    ['a slug of another type', (input) => ({ ...input, slug: 7 })],
    ['an empty slug', (input) => ({ ...input, slug: '' })],
    ['a slug of 10 kB', (input) => ({ ...input, slug: 'a'.repeat(10_000) })],
    ['a slug that is a path', (input) => ({ ...input, slug: `../${canary}` })],
    ['a slug with a slash', (input) => ({ ...input, slug: 'ada/cells' })],
    ['a slug Firestore reserves', (input) => ({ ...input, slug: '__x__' })],
    ['a slug with NUL', (input) => ({ ...input, slug: 'ada\u0000' })],
    ['a type of another kind', (input) => ({ ...input, type: { id: 'call' } })],
    ['a type of 10 kB', (input) => ({ ...input, type: 'b'.repeat(10_000) })],
  ])('%s', async (_name, make) => {
    await expectInvalid(op, make(valid[op]()));
  });

  it('an unknown slug or type, as not-found', async () => {
    const unknown = await refusedInput(op, { ...valid[op](), slug: 'nobody-has-this' });
    expect(unknown).toMatchObject({ status: 404, details: { reason: 'not-found', params: {} } });
    const type = await refusedInput(op, { ...valid[op](), type: 'no-such-type' });
    expect(type).toMatchObject({ status: 404, details: { reason: 'not-found', params: {} } });
  });
});

describe('times', () => {
  const wrong: [string, unknown][] = [
    ['a date that does not exist', '2027-02-30T10:00:00Z'],
    ['no zone', '2027-01-12T10:00:00'],
    ['an offset', '2027-01-12T10:00:00+01:00'],
    ['a leap second', '2027-01-12T10:00:60Z'],
    ['a number', 1_800_000_000_000],
    ['a number in text', '1e3'],
    ['the year 9999', '9999-01-01T00:00:00Z'],
    ['the year 0001', '0001-01-01T00:00:00Z'],
    ['a year with a sign', '+275760-09-13T00:00:00Z'],
    ['microseconds', '2027-01-12T10:00:00.000001Z'],
    ['10 kB', `2027-01-12T10:00:00Z${' '.repeat(10_000)}`],
    ['empty text', ''],
  ];
  it.each(wrong)('that are %s are refused with the path of the value', async (_name, value) => {
    expect(
      (await refusedInput('confirmBooking', { ...valid.confirmBooking(), start: value })).details.params,
    ).toMatchObject({ path: 'start' });
    expect(
      (await refusedInput('listSlots', { ...valid.listSlots(), from: value })).details.params,
    ).toMatchObject({ path: 'from' });
  });

  it('in the wrong order, equal, or more than 62 days apart are refused [P18]', async () => {
    for (const to of [
      start,
      '2027-01-11T09:00:00.000Z',
      '2027-03-15T09:00:00.001Z',
      '2037-01-12T09:00:00.000Z',
    ]) {
      const answer = await refusedInput('listSlots', { ...valid.listSlots(), to });
      expect(answer.details).toMatchObject({ reason: 'invalid-request', params: { path: 'to' } });
    }
  });
});

describe('a form with', () => {
  const client = {
    name: 'Alan Reyes',
    email: 'alan@example.com',
    timeZone: 'America/New_York',
    locale: 'en-US',
  };
  const wrong: [string, string, unknown][] = [
    ['client.name', 'an empty name', { ...client, name: '' }],
    ['client.name', 'a name of spaces', { ...client, name: '   ' }],
    ['client.name', 'a name of invisible characters', { ...client, name: '\u200B\u202E' }],
    ['client.name', 'a name of 10 kB', { ...client, name: 'x'.repeat(10_000) }],
    ['client.email', 'no domain', { ...client, email: canary }],
    ['client.email', 'a domain without a dot', { ...client, email: 'a@b' }],
    ['client.email', 'a second header', { ...client, email: 'a@b.com\r\nBcc: x@example.com' }],
    ['client.email', 'two addresses', { ...client, email: 'a@b.com,c@d.com' }],
    ['client.email', 'a quoted local part', { ...client, email: '"x y"@example.com' }],
    ['client.email', 'an address literal', { ...client, email: 'a@[127.0.0.1]' }],
    ['client.email', 'a trailing dot', { ...client, email: 'a@example.com.' }],
    ['client.email', 'a domain whose part ends in a hyphen', { ...client, email: 'pat@firma-.example' }],
    ['client.email', 'more than 64 characters before the @', { ...client, email: `${'a'.repeat(65)}@b.com` }],
    ['client.email', 'a port', { ...client, email: 'a@example.com:25' }],
    ['client.email', '90 kB', { ...client, email: `a@${'b.'.repeat(40_000)}com` }],
    ['client.email', 'more than 254 characters', { ...client, email: `${'a'.repeat(250)}@example.com` }],
    ['client.timeZone', 'a zone of 5 kB', { ...client, timeZone: 'E'.repeat(5_000) }],
    ['client.locale', 'no language', { ...client, locale: 'xx_INVALID' }],
    ['client.locale', 'a hundred extensions', { ...client, locale: `en${'-u-ca-hebrew'.repeat(100)}` }],
    ['client', 'an unknown key', { ...client, admin: true }],
    ['client', 'no client', null],
  ];
  it.each(wrong)('%s as %s is refused', async (path, _name, value) => {
    const answer = await refusedInput('confirmBooking', { ...valid.confirmBooking(), client: value });
    expect(answer.details).toMatchObject({ reason: 'invalid-request', params: { path } });
  });

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['one character', 'x'],
    ['a path', '../../bookings/x'],
    ['10 kB', 'k'.repeat(10_000)],
    ['a number', 7],
  ])('a key that is %s is refused by every operation that takes one', async (_name, key) => {
    expect(withKey).toEqual(expect.arrayContaining(['confirmBooking', 'cancelBooking', 'rescheduleBooking']));
    for (const op of withKey) {
      const answer = await refusedInput(op, { ...valid[op](), key });
      expect(answer.details).toMatchObject({ reason: 'invalid-request', params: { path: 'key' } });
    }
  });

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['empty', ''],
    ['shorter than 128 bits', 'A'.repeat(21)],
    ['longer', `${'A'.repeat(22)}A`],
    ['not canonical base64url', 'A'.repeat(21).concat('B')],
    ['base64 with other letters', `${'+/'.repeat(10)}AA`],
    ['the id of a document', '../holds/x'],
    ['10 kB', 'A'.repeat(10_000)],
  ])('a hold secret that is %s is refused by every operation that takes one', async (_name, secret) => {
    for (const op of ['holdSlot', 'releaseHold'] as const)
      await expectInvalid(op, { ...valid[op](), secret });
    if (secret === undefined) return;
    await expectInvalid('holdSlot', { ...valid.holdSlot(), replaces: secret });
    await expectInvalid('confirmBooking', { ...valid.confirmBooking(), hold: secret });
    await expectInvalid('listSlots', { ...valid.listSlots(), ownHold: secret });
    await expectInvalid('openBookingPage', { ...valid.openBookingPage(), ownHold: secret });
  });

  it.each<[string, unknown]>([
    ['text in place of a list', canary],
    ['an answer to a question that was not asked', [{ question: 'who-asked', text: 'x' }]],
    ['an answer of a list', [{ question: 'topic', text: ['x'] }]],
    ['an answer of more than 2,000 characters', [{ question: 'topic', text: 'x'.repeat(2_001) }]],
    ['a thousand answers', Array.from({ length: 1_000 }, () => ({ question: 'topic', text: 'x' }))],
  ])('%s is refused [P18]', async (_name, answers) => {
    const answer = await refusedInput('confirmBooking', { ...valid.confirmBooking(), answers });
    expect(answer.details).toMatchObject({ reason: 'invalid-request' });
  });

  it('a duration, price or provider that the sender adds is refused, not ignored', async () => {
    for (const extra of [{ duration: -30 }, { price: 0 }, { provider: 'somebody' }]) {
      expect(
        (await refusedInput('confirmBooking', { ...valid.confirmBooking(), ...extra })).details.reason,
      ).toBe('invalid-request');
    }
  });
});

describe('a request with', () => {
  it.each<[string, unknown]>([
    ['no data', {}],
    ['data null', { data: null }],
    ['data a list', { data: [] }],
    ['an extra key beside data', { data: { op: 'listSlots', input: {} }, extra: 1 }],
    ['an unknown operation', { data: { op: 'dropEverything', input: {} } }],
    ['an operation called toString', { data: { op: 'toString', input: {} } }],
    ['an operation called __proto__', { data: { op: '__proto__', input: {} } }],
    ['an extra key inside data', { data: { op: 'listSlots', input: {}, uid: 'x' } }],
  ])('%s is refused', async (_name, body) => {
    expect((await refused(body)).code).toBe('INVALID_ARGUMENT');
  });

  it('a body of 11 MB is refused for its size alone [P18]', async () => {
    const answer = await refusedInput('openBookingPage', { slug: 'x'.repeat(11_000_000) });
    expect(answer.details).toMatchObject({ reason: 'invalid-request', params: { path: '' } });
  });
});

describe('after all these requests,', () => {
  it('the store is unchanged, and the log holds reasons without content [P14]', async () => {
    expect(await readTime(testFirestore(), provider.id)).toEqual({
      bookings: [],
      blocks: [],
      cells: new Map(),
      ledger: [],
    });
    const made = await postToClient(host.origin, {
      data: { op: 'confirmBooking', input: valid.confirmBooking() },
    });
    expect(made.ok).toBe(true);
    expect(host.log()).toContain('invalid-request');
    for (const secret of [canary, 'alan@example.com', 'Alan', 'Bcc'])
      expect(host.log()).not.toContain(secret);
  });
});

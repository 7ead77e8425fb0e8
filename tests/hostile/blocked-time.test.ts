// What may be sent to block time: each wrong value is refused by its path, and labels stay out of the log.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { callProvider, type RawAnswer } from '../builders/call-provider.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readEverything } from '../builders/read-everything.ts';
import { signIn } from '../builders/sign-in.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';

let host: Host;
let ada: TestProvider;
let idToken: string;
beforeAll(async () => {
  host = await startHost({ env: { FIREBASE_AUTH_EMULATOR_HOST: inject('authAddress') } });
  ada = await newProvider(testFirestore());
  ({ idToken } = await signIn(ada.id));
});
afterAll(() => host.stop());

const call = (op: 'blockTime' | 'unblockTime', input: object): Promise<RawAnswer> =>
  callProvider(host.origin, op, input, idToken);
const input = (wishes: object = {}) => ({
  key: randomUUID(),
  date: '2027-01-13',
  start: '09:00',
  end: '10:00',
  label: '',
  ...wishes,
});

it.each<[string, object]>([
  ['key', { key: 'x' }],
  ['key', { key: undefined }],
  ['date', { date: '2027-02-29' }],
  ['date', { date: '2027-1-3' }],
  ['date', { date: '9999-01-01' }],
  ['date', { date: '0001-01-01' }],
  ['date', { date: '2027-01-13T00:00:00Z' }],
  ['date', { date: 20_270_113 }],
  ['start', { start: '24:00' }],
  ['start', { start: '09:03' }],
  ['start', { start: '9:00' }],
  ['start', { start: '25:00' }],
  ['start', { start: '09:00Z' }],
  ['start', { start: ` 09:00` }],
  ['end', { end: '24:05' }],
  ['end', { end: '10:00:00' }],
  ['end', { end: '' }],
  ['end', { end: null }],
  ['label', { label: 'x'.repeat(81) }],
  ['label', { label: 7 }],
  ['label', { label: undefined }],
  ['timeZone', { timeZone: 'Asia/Kolkata' }],
])('a block with a wrong %s is refused by its path: %j', async (path, wrong) => {
  const before = await readEverything(testFirestore(), ada.id);
  const { status, text } = await call('blockTime', input(wrong));
  expect([status, text]).toEqual([400, expect.stringContaining('invalid-request')]);
  expect(JSON.parse(text).error.details.params.path).toContain(path === 'timeZone' ? '' : path);
  expect(await readEverything(testFirestore(), ada.id)).toEqual(before);
});

it.each(['', '../holds/x', 'x'.repeat(32), 'F'.repeat(32), `${'f'.repeat(31)}/`, 7, null])(
  'a block named %j is refused',
  async (block) => {
    const { status, text } = await call('unblockTime', { block });
    expect([status, text]).toEqual([400, expect.stringContaining('invalid-request')]);
  },
);

it('a label of 80 characters is kept as one plain line, whatever it is made of, and never logged', async () => {
  const label = '\u202E<script>canary-4711</script>\r\n\u0000=1+1 {{x}} ';
  const { status, text } = await call('blockTime', input({ label, date: '2027-01-15' }));
  expect([status, JSON.parse(text).result.block.label]).toEqual([
    200,
    '<script>canary-4711</script> =1+1 {{x}}',
  ]);
  const longest = await call('blockTime', input({ label: 'ä'.repeat(80), date: '2027-01-18' }));
  expect(JSON.parse(longest.text).result.block.label).toBe('ä'.repeat(80));
  expect(host.log()).not.toContain('canary-4711');
});

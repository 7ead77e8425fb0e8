// When our side is broken: what a visitor sees, and what the log says.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { newProvider } from '../builders/new-provider.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.stop());

it('an unknown error shows a reference that the log also has, and nothing of its cause [P14]', async () => {
  const db = testFirestore();
  const provider = await newProvider(db);
  await db.doc(`providers/${provider.id}`).update({ timeZone: 'Mars/Olympus_Mons' });
  const answer = await callClient(host.origin, 'openBookingPage', { slug: provider.slug });
  if (answer.ok) throw new Error('a page with a broken provider was shown');
  expect(answer).toMatchObject({
    status: 500,
    code: 'INTERNAL',
    details: { reason: 'internal', retryable: true, params: {} },
  });
  expect(answer.details.reference).toMatch(/^[0-9A-Z]{8}$/);
  expect(JSON.stringify(answer)).not.toContain('Mars');
  const fault = {
    severity: 'ERROR',
    op: 'openBookingPage',
    reference: answer.details.reference,
    name: 'RangeError',
  };
  // The log comes through a pipe, perhaps a moment after the response.
  await vi.waitFor(() => expect(faultsIn(host.log())).toEqual([expect.objectContaining(fault)]));
  expect(host.log()).not.toContain('Mars');
});

function faultsIn(log: string): unknown[] {
  const lines = log.split('\n').filter((line) => line.startsWith('{'));
  return lines.map((line) => JSON.parse(line)).filter((line) => line.message === 'fault');
}

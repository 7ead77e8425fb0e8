// Who may report a mail's fate: only the holder of the key, only now, only with this very body.
import { createSign, generateKeyPairSync } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { mailDesk } from '../builders/mail-desk.ts';
import { mailHosts } from '../builders/mail-hosts.ts';
import type { MailHost } from '../builders/mail-hosts.ts';
import { testStart } from '../../tools/dev/host/test-time.ts';

const desk = mailDesk();
const startMailHost = mailHosts(desk);
const strangers = generateKeyPairSync('ec', { namedCurve: 'P-256' });
let host: MailHost;

afterEach(() => desk.service.setEventsUrl(null));

/** A confirmation that was sent, and the endpoint for reports about it. */
async function sentMail(): Promise<{ row: string; mail: string; url: string }> {
  const { id } = await desk.book();
  await desk.drain();
  host = await startMailHost(0);
  const row = `${id}:confirmed:client:0`;
  const mail = desk.service.mails().find(({ customArgs }) => customArgs['row'] === row)?.id ?? '';
  const url = `${host.origin}/hooks/sendgridEvents`;
  desk.service.setEventsUrl(url);
  return { row, mail, url };
}

async function stateOf(row: string): Promise<string | undefined> {
  return (await desk.row(row))?.state;
}

async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return response.status;
}

function signedBy(key: typeof strangers.privateKey, timestamp: string, body: string): Record<string, string> {
  const signature = createSign('sha256').update(timestamp).update(body).sign(key, 'base64');
  return {
    'X-Twilio-Email-Event-Webhook-Signature': signature,
    'X-Twilio-Email-Event-Webhook-Timestamp': timestamp,
  };
}

describe('a report', () => {
  it('signed by the mail service counts, once or ten times', async () => {
    const { row, mail } = await sentMail();
    const events = Array.from({ length: 10 }, () => ({ mail, event: 'delivered' }) as const);
    expect(await desk.service.sendEvents(events)).toBe(204);
    expect(await desk.service.sendEvents(events)).toBe(204);
    expect(await stateOf(row)).toBe('delivered');
  });

  it('without a signature, with somebody else’s, or with a broken one changes nothing', async () => {
    const { row, url } = await sentMail();
    const timestamp = String(Math.floor(testStart / 1_000));
    const body = JSON.stringify([{ event: 'bounce', timestamp: Number(timestamp), row }]);
    const own = signedBy(strangers.privateKey, timestamp, body);
    const broken = { ...own, 'X-Twilio-Email-Event-Webhook-Signature': 'AAAA' };
    for (const headers of [{}, own, broken]) expect(await post(url, body, headers)).toBe(401);
    expect(await stateOf(row)).toBe('sent');
  });

  it('that was recorded and played back later, or comes from a clock far ahead, is refused', async () => {
    const { row, mail } = await sentMail();
    const now = Math.floor(desk.clock.now() / 1_000);
    for (const seconds of [-11 * 60, 11 * 60]) {
      const overrides = { timestamp: String(now + seconds) };
      expect(await desk.service.sendEvents([{ mail, event: 'bounce' }], overrides)).toBe(401);
    }
    expect(await stateOf(row)).toBe('sent');
  });

  it('whose body was altered on the way is refused', async () => {
    const { row, mail } = await sentMail();
    const altered = (body: string) => body.replace('"delivered"', '"bounce"');
    expect(await desk.service.sendEvents([{ mail, event: 'delivered' }], { alterBody: altered })).toBe(401);
    expect(await stateOf(row)).toBe('sent');
  });

  it('that is no POST, or too large, is refused before it is looked at', async () => {
    const { row, url } = await sentMail();
    expect((await fetch(url)).status).toBe(405);
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(405);
    expect(await post(url, `["${'x'.repeat(1_048_576)}"]`)).toBe(413);
    expect(await stateOf(row)).toBe('sent');
  });

  it('for a deployment whose key is none, or cut short, is refused as one without a signature is', async () => {
    const body = JSON.stringify([{ event: 'bounce' }]);
    for (const key of ['not-a-key', desk.service.publicKey.slice(0, 40), '%', 'AAAA']) {
      const keyless = await startMailHost(0, { SENDGRID_WEBHOOK_KEY: key });
      const headers = signedBy(strangers.privateKey, String(Math.floor(testStart / 1_000)), body);
      expect([key, await post(`${keyless.origin}/hooks/sendgridEvents`, body, headers)]).toEqual([key, 401]);
    }
  });

  it('leaves no email address in the log [P14]', async () => {
    const { mail } = await sentMail();
    await desk.service.sendEvents([{ mail, event: 'bounce' }]);
    expect(host.log()).toContain('sendgridEvents');
    expect(host.log()).not.toContain('alan@example.com');
  });
});

// Serving processes that send mail to the desk's local SendGrid: to run at once, to kill, or with a wrong
// clock.
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach } from 'vitest';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { clockOffsetNow } from '../../tools/dev/host/test-time.ts';
import { apiKey, from, type MailDesk } from './mail-desk.ts';

export interface MailHost extends Host {
  /** Resolves when the process has ended for any reason. */
  readonly ended: Promise<void>;
  /** Sends the trigger's event for a new row. False when the process died during it. */
  trigger(rowId: string): Promise<boolean>;
  /** Runs a schedule once. False when the process died during it. */
  run(schedule: 'sweep' | 'sendReminders'): Promise<boolean>;
}

/** `aheadMinutes` is how far its clock is ahead of the tests' beginning. */
export function mailHosts(
  desk: MailDesk,
): (aheadMinutes: number, env?: Readonly<Record<string, string>>) => Promise<MailHost> {
  let hosts: Host[] = [];
  afterEach(async () => {
    await Promise.all(hosts.map((host) => host.stop()));
    hosts = [];
  });
  return async (aheadMinutes, env = {}) => {
    let end = (): void => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const host = await startHost({
      clockOffsetMs: clockOffsetNow() + aheadMinutes * 60_000,
      projectId: desk.projectId,
      onEnd: () => end(),
      env: {
        HOLDFAST_SENDGRID_ORIGIN: desk.service.origin,
        SENDGRID_API_KEY: apiKey,
        SENDGRID_WEBHOOK_KEY: desk.service.publicKey,
        MAIL_FROM: from,
        SITE_ORIGIN: 'https://book.example',
        ...env,
      },
    });
    hosts.push(host);
    const post = (path: string, body: object): Promise<boolean> =>
      Promise.race([answered(`${host.origin}${path}`, body), ended.then(() => false)]);
    return {
      ...host,
      ended,
      trigger: (rowId) => post('/triggers/deliverMail', eventOf(rowId)),
      run: (schedule) => post(`/schedules/${schedule}`, {}),
    };
  };
}

function eventOf(rowId: string): object {
  return {
    specversion: '1.0',
    id: rowId,
    type: 'google.cloud.firestore.document.v1.created',
    source: '//firestore.googleapis.com/projects/demo/databases/(default)',
    document: `outbox/${rowId}`,
  };
}

async function answered(url: string, body: object): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(120_000),
    });
    if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
    return true;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // The connection broke because the process is ending; whatever awaits `ended` resolves first.
    await pause(5_000);
    throw error;
  }
}

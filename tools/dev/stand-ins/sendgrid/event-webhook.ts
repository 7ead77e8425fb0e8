// Reports events as SendGrid does: signed, several in one request, repeated while the receiver refuses.
import { generateKeyPairSync, sign } from 'node:crypto';
import type { MailEvent } from './received-mail.ts';

/** How a request may differ from the usual, to test its receiver. */
export interface WebhookOverrides {
  /** Epoch seconds as text, signed like any other timestamp. */
  readonly timestamp?: string;
  /** Replaces the correct signature. */
  readonly signature?: string;
  /** Changes the body after it was signed. */
  readonly alterBody?: (body: string) => string;
}

export interface EventWebhook {
  /** Base64 of the DER-encoded SPKI, as SendGrid shows its verification key. */
  readonly publicKey: string;
  setUrl(url: string | null): void;
  /** Sends one request with these events, once; returns its status. Throws without address or response. */
  send(events: readonly MailEvent[], overrides?: WebhookOverrides): Promise<number>;
  /** Sends soon, with the other events of the moment; repeats after a refusal or silence. */
  report(event: MailEvent): void;
  /** Ends what is under way; reports nothing afterwards. */
  stop(): void;
}

/** Events within this time travel together. */
const GATHER_MS = 200;
const RETRY_AFTER_MS = [500, 1_000, 2_000, 4_000, 8_000];
const ANSWER_LIMIT_MS = 10_000;

export function openEventWebhook(options: { url: string | null; now: () => number }): EventWebhook {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const stopped = new AbortController();
  let url = options.url;
  let waiting: MailEvent[] = [];
  let timer: NodeJS.Timeout | undefined;

  const send: EventWebhook['send'] = async (events, overrides = {}) => {
    if (url === null) throw new Error('no address to send events to');
    const body = `${JSON.stringify(events)}\r\n`;
    const timestamp = overrides.timestamp ?? String(Math.floor(options.now() / 1000));
    const signature = sign('sha256', Buffer.from(timestamp + body), privateKey).toString('base64');
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'SendGrid Event API',
        'x-twilio-email-event-webhook-signature': overrides.signature ?? signature,
        'x-twilio-email-event-webhook-timestamp': timestamp,
      },
      body: overrides.alterBody?.(body) ?? body,
      signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(ANSWER_LIMIT_MS)]),
    });
    await response.arrayBuffer();
    return response.status;
  };

  /** One batch at a time, in order, to spare a receiver under strain. */
  const flush = async (tries: number): Promise<void> => {
    const batch = [...waiting];
    const status = await send(batch).catch(() => 0);
    const taken = status >= 200 && status < 300;
    const pause = taken ? undefined : RETRY_AFTER_MS[tries];
    if (pause === undefined) waiting = waiting.slice(batch.length);
    if (pause !== undefined) schedule(pause, tries + 1);
    else if (waiting.length > 0) schedule(GATHER_MS, 0);
    else timer = undefined;
  };

  const schedule = (pause: number, tries: number): void => {
    if (stopped.signal.aborted) return;
    timer = setTimeout(() => void flush(tries), pause);
    timer.unref();
  };

  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    setUrl: (next) => {
      url = next;
    },
    send,
    report: (event) => {
      if (url === null) return;
      waiting.push(event);
      if (timer === undefined) schedule(GATHER_MS, 0);
    },
    stop: () => {
      clearTimeout(timer);
      stopped.abort();
    },
  };
}

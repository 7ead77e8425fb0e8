// Sends one body to the client callable, or picks up the request that the document already sent.

const timeoutMilliseconds = 10_000;

/** The request that the document's own script started before this code arrived. */
interface EarlyRequest {
  body: string;
  response: Promise<Response>;
}

declare global {
  interface Window {
    holdfastOpening?: EarlyRequest | undefined;
  }
}

/** Rejects when there is no connection or no answer within ten seconds, the body included. */
export async function post(body: string): Promise<{ status: number; body: unknown }> {
  const early = window.holdfastOpening;
  window.holdfastOpening = undefined;
  if (early?.body === body) return read(await early.response);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMilliseconds);
  try {
    return await read(
      await fetch('/api/client', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: stop.signal,
      }),
    );
  } finally {
    clearTimeout(timer);
  }
}

async function read(response: Response): Promise<{ status: number; body: unknown }> {
  const text = await response.text();
  try {
    return { status: response.status, body: JSON.parse(text) };
  } catch {
    return { status: response.status, body: null };
  }
}

// Sends one body to a callable, or picks up the request that the document already sent.

const timeoutMilliseconds = 10_000;
/** What lay ready for longer, as in a tab that was opened in the background, is asked for anew. */
const staleMilliseconds = 30_000;

/** The request that the document's own script started before this code arrived. */
interface EarlyRequest {
  body: string;
  response: Promise<EarlyResponse>;
  /** It came to nothing before anybody asked for it. */
  failed: boolean;
}

interface EarlyResponse {
  status: number;
  text: string;
  /** When it was there, by the document's own clock: `performance.now()`. */
  cameAt: number;
}

export interface Posted {
  status: number;
  body: unknown;
  /** Whole milliseconds that the response lay ready before it was asked for. */
  age: number;
}

declare global {
  interface Window {
    holdfastOpening?: EarlyRequest | undefined;
  }
}

/** Where a call goes: clients' own callable, or another one with the token of who is signed in. */
export interface Door {
  path: string;
  token: string | null;
}

/** Rejects when there is no connection or no response within ten seconds, the body included. */
export async function post(body: string, door?: Door): Promise<Posted> {
  const early = window.holdfastOpening;
  window.holdfastOpening = undefined;
  if (early?.body === body && !early.failed) {
    const { status, text, cameAt } = await early.response;
    const age = Math.max(0, Math.round(performance.now() - cameAt));
    if (age < staleMilliseconds) return { status, body: parsed(text), age };
  }
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMilliseconds);
  try {
    const response = await fetch(door?.path ?? '/api/client', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(door?.token ? { authorization: `Bearer ${door.token}` } : {}),
      },
      body,
      signal: stop.signal,
    });
    return { status: response.status, body: parsed(await response.text()), age: 0 };
  } finally {
    clearTimeout(timer);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

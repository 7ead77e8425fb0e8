// Whether what is shown is live. Firestore says when its listeners fall back to what they last heard.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { trueNow } from './true-clock.ts';

export interface Connection {
  readonly isLive: boolean;
  /** Until when what is shown was live. Only of use while it is not. */
  readonly asOf: Instant;
}

let listenersAreLive = true;
let connection: Connection = { isLive: true, asOf: trueNow() };
const listeners = new Set<() => void>();

function tell(): void {
  const isLive = listenersAreLive && navigator.onLine;
  if (isLive === connection.isLive) return;
  connection = { isLive, asOf: trueNow() };
  for (const listener of listeners) listener();
}

/** What a listener of Firestore says of itself. */
export function noteConnection(isLive: boolean): void {
  listenersAreLive = isLive;
  tell();
}

export function connectionNow(): Connection {
  return connection;
}

export function onConnection(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('online', tell);
    addEventListener('offline', tell);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('online', tell);
    removeEventListener('offline', tell);
  };
}

// Notices that this tab is a copy of one that is still open: browsers copy its memory along.
import { disownHolds } from './hold-memory.ts';
import { renewKeys } from './form-memory.ts';
import { newKey } from '../calls/new-key.ts';
import { recall, remember } from './tab-memory.ts';

type Said = { asks: string; from: string } | { copyIs: string };

const name = 'holdfast:tab';
const listeners = new Set<() => void>();

/** Asks the other tabs of this browser once; the original replies to its copy. After a reload nobody does. */
export function watchForCopies(): void {
  const own = newKey();
  const known = recall(name);
  let tab = typeof known === 'string' ? known : own;
  remember(name, tab);
  const channel = openChannel();
  if (!channel) return;
  const say = (said: Said) => channel.postMessage(said);
  channel.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if ('asks' in data && data.asks === tab && data.from !== own) say({ copyIs: data.from });
    if (!('copyIs' in data) || data.copyIs !== own || tab === own) return;
    tab = own;
    remember(name, tab);
    disownHolds();
    renewKeys();
    for (const listener of listeners) listener();
  });
  if (tab !== own) say({ asks: tab, from: own });
}

/** Calls once this tab turns out to be a copy; memory is in order by then. Returns how to stop listening. */
export function onCopied(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Null where the browser has none, or forbids it to frames. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

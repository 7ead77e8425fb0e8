// The processes this run has started, so that Ctrl-C or a broken run leaves none behind.
import type { ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();
let ending = false;
/** Time for children to put their own children and servers away before they are killed. */
const farewellMs = 10_000;

export function trackChild(child: ChildProcess): void {
  running.add(child);
  child.once('close', () => running.delete(child));
  if (ending) child.kill('SIGTERM');
}

/** Asks every child to end, then insists. Resolves when all are gone; whatever is started from now on is ended at once. */
export async function endChildren(): Promise<void> {
  ending = true;
  await Promise.all([...running].map(endChild));
}

export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  const insist = setTimeout(() => child.kill('SIGKILL'), farewellMs);
  child.kill('SIGTERM');
  await gone;
  clearTimeout(insist);
}

// Ends a process with everything it started, also what moved into a process group of its own (as firebase-tools' Java does).
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Kills `pid`, its process group and all its descendants at once. Processes that are already gone are no error. */
export function killTree(pid: number): void {
  if (process.platform === 'win32') {
    quietly(() => execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' }));
    return;
  }
  const doomed = descendantsOf(pid);
  for (const target of [-pid, pid, ...doomed]) quietly(() => process.kill(target, 'SIGKILL'));
}

/** All processes that `pid` started, directly or not. */
export function descendantsOf(pid: number): number[] {
  const parents = process.platform === 'linux' ? parentsFromProc() : parentsFromPs();
  const found = [pid];
  for (const ancestor of found) {
    for (const [child, parent] of parents) if (parent === ancestor) found.push(child);
  }
  return found.slice(1);
}

/** Reads /proc, because small container images have no `ps`. */
function parentsFromProc(): Map<number, number> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    quietly(() => {
      // The second field is the name in parentheses and may hold anything; the parent is two fields after it.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    });
  }
  return parents;
}

function parentsFromPs(): Map<number, number> {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [pid, parent] = line.trim().split(/\s+/).map(Number);
      return [pid ?? 0, parent ?? 0];
    }),
  );
}

function quietly(action: () => unknown): void {
  try {
    action();
  } catch {
    // It ended in the meantime.
  }
}

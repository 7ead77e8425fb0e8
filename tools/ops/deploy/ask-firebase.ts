// Asks Firebase through its own command-line tool, and keeps its sentence when it refuses.
import { execaNode } from 'execa';
import { firebaseScript } from '../../dev/emulators/firebase-tools.ts';
import { repoRoot } from '../../dev/emulators/repo-root.ts';

/** `sentence` is firebase's own, as it would have printed it. */
export type FirebaseAnswer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly sentence: string };

/** Never prompts the person. Without a readable answer, the sentence is the whole output. */
export async function askFirebase(args: readonly string[]): Promise<FirebaseAnswer> {
  const { stdout, stderr } = await execaNode(firebaseScript, [...args, '--json', '--non-interactive'], {
    cwd: repoRoot,
    env: { NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' },
    stdin: 'ignore',
    ipc: false,
    reject: false,
  });
  return answerIn(stdout) ?? { ok: false, sentence: `${stdout}\n${stderr}`.trim() };
}

/** Firebase may print notes before the answer. */
export function answerIn(printed: string): FirebaseAnswer | null {
  const start = printed.search(/^\{/m);
  if (start < 0) return null;
  try {
    const answer: { status?: string; result?: unknown; error?: unknown } = JSON.parse(printed.slice(start));
    if (answer.status === 'success') return { ok: true, result: answer.result };
    return { ok: false, sentence: String(answer.error) };
  } catch {
    return null;
  }
}

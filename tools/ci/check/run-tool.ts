// Runs a command-line tool of node_modules on the Node that npm installed, and keeps its output.
import { execa } from 'execa';

export interface ToolRun {
  readonly ok: boolean;
  /** Both streams, as a person would have seen them. */
  readonly printed: string;
  readonly stdout: string;
}

export async function runTool(root: string, command: string, ...args: readonly string[]): Promise<ToolRun> {
  const { failed, all, stdout, message } = await execa(command, args, {
    cwd: root,
    preferLocal: true,
    localDir: root,
    stdin: 'ignore',
    all: true,
    reject: false,
    env: { NO_COLOR: '1' },
  });
  return { ok: !failed, printed: all || (message ?? ''), stdout };
}

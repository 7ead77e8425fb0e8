// Runs one command-line tool of node_modules and keeps what it printed.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { trackChild } from '../test/child-processes.ts';

export interface ToolRun {
  /** null when the tool was ended by a signal. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `command` is looked up in the root's `node_modules/.bin` first, so that tools run on the Node that npm installed. */
export function runTool(root: string, command: string, args: readonly string[]): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
      },
    });
    trackChild(child);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

// Runs `npm start`'s script as a person does: reads its output, ends it with Ctrl-C.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pidtree } from 'pidtree';
import { takenPorts } from '../../tools/dev/emulators/taken-ports.ts';
import { repoRoot } from '../../tools/dev/emulators/repo-root.ts';

export interface DemoProcess {
  /** The booking links in the order printed. */
  readonly links: readonly string[];
  /** The link to the inbox. */
  readonly inbox: string;
  /** Every process that runs because of this demo, itself included. */
  processIds(): Promise<number[]>;
  /** Sends Ctrl-C and resolves with the exit code. */
  interrupt(): Promise<number | null>;
  /** Ends what is left, for tests that fail halfway. */
  kill(): Promise<void>;
}

/** Resolves when the demo says that it is ready; rejects with its output if it ends first. */
export function startDemo(args: readonly string[]): Promise<DemoProcess> {
  const child = spawn(process.execPath, [join(repoRoot, 'tools/dev/start/start.ts'), ...args], {
    cwd: repoRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error('the demo was not started');
  const processIds = () => pidtree(pid, { root: true });
  let printed = '';
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const demo = (): DemoProcess => ({
    links: [...printed.matchAll(/Book .*(http:\S+)/g)].flatMap(([, link]) => link ?? []),
    inbox: /Inbox +(http:\S+)/.exec(printed)?.[1] ?? '',
    processIds,
    interrupt: () => {
      child.kill('SIGINT');
      return exited;
    },
    kill: async () => {
      for (const each of await processIds().catch(() => [])) process.kill(each, 'SIGKILL');
    },
  });
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (printed.includes('Ready in ')) resolve(demo());
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void exited.then((code) => reject(new Error(`the demo ended with code ${code}:\n${printed}`)));
  });
}

/** Every port that firebase.json names, and the inbox's. */
export function demoPorts(): number[] {
  const text = readFileSync(join(repoRoot, 'firebase.json'), 'utf8');
  const config: { emulators: { hosting: { port: number } } } = JSON.parse(text);
  const named = [...text.matchAll(/"(?:port|websocketPort)": (\d+)/g)].map(([, port]) => Number(port));
  return [...named, config.emulators.hosting.port + 12];
}

/**
 * An offset at which all ports of the demo are free, below those that operating systems lend to outgoing
 * connections, which could take one between two starts.
 */
export async function freeOffset(): Promise<number> {
  const ports = demoPorts();
  for (;;) {
    const offset = randomInt(6_000, 25_000);
    if ((await takenPorts(ports.map((port) => port + offset))).length === 0) return offset;
  }
}

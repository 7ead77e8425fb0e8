// `npm start` and `npm run dev`: the demo from the terminal.
import { runCommand } from '../command/run-command.ts';
import { wholeNumber } from '../command/whole-number.ts';
import { runDemo } from './run-demo.ts';

const usage = `Starts the Holdfast demo on this machine. It needs no account and no key, and nothing leaves the machine.

  npm start                         build, start the emulators, seed the demo, print the links
  npm run dev                       the same, and rebuild functions and pages on every change
  npm start -- --keep               continue with the data of the last run
  npm start -- --port-offset 100    add 100 to every port
  npm start -- --help               print this

Ctrl-C stops everything and saves the data; a second Ctrl-C stops at once and saves nothing.
`;

const options = {
  dev: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  'port-offset': { type: 'string', default: '0' },
} as const;

/** npm repeats a Ctrl-C that the terminal has already sent us, so two in quick succession are one. */
const sameInterruptMs = 500;

await runCommand({ name: 'npm start', usage, options }, async ({ values }) => {
  const { dev, keep } = values;
  const portOffset = wholeNumber('port-offset', values['port-offset'], 0, 60_000);
  const interrupt = new AbortController();
  let kill = async (): Promise<void> => {};
  let interruptedAt: number | undefined;
  const onSignal = (): void => {
    const now = performance.now();
    interruptedAt ??= now;
    if (now - interruptedAt > sameInterruptMs) {
      void kill().finally(() => {
        process.stdout.write('Stopped at once. Nothing was saved.\n');
        process.exit(130);
      });
    }
    interrupt.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  await runDemo({ dev, keep, portOffset }, interrupt.signal, (killAll) => {
    kill = killAll;
  });
  return 0;
});
process.exit();

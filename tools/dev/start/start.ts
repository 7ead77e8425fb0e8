// `npm start` and `npm run dev`: the demo from the terminal.
import { refuseKeptByNpm } from '../command/parse-command.ts';
import { sayError } from '../command/say-error.ts';
import {
  parseStartArguments,
  type StartArguments,
  startCommand,
  startUsage,
} from './parse-start-arguments.ts';
import { runDemo } from './run-demo.ts';

/** npm passes on a Ctrl-C that the terminal has already sent to us, so two in quick succession are one. */
const SAME_INTERRUPT_MS = 500;

async function main(): Promise<number> {
  const options = readArguments();
  if (options === undefined) return 2;
  if (options.help) {
    process.stdout.write(startUsage);
    return 0;
  }
  const interrupt = new AbortController();
  let kill = async (): Promise<void> => {};
  let interruptedAt: number | undefined;
  const onSignal = (): void => {
    const now = performance.now();
    interruptedAt ??= now;
    if (now - interruptedAt > SAME_INTERRUPT_MS) {
      void kill().finally(() => {
        process.stdout.write('Stopped at once. Nothing was saved.\n');
        process.exit(130);
      });
    }
    interrupt.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  try {
    await runDemo(options, interrupt.signal, (killAll) => {
      kill = killAll;
    });
    return 0;
  } catch (error) {
    process.stderr.write(`\n${sayError(error)}\n`);
    return 1;
  }
}

function readArguments(): StartArguments | undefined {
  try {
    const wanted = parseStartArguments(process.argv.slice(2));
    refuseKeptByNpm(startCommand, process.env);
    return wanted;
  } catch (error) {
    process.stderr.write(`${sayError(error)}\n`);
    return undefined;
  }
}

process.exit(await main());

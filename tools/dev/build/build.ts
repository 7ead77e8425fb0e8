// `npm run build`: builds the functions bundle and the pages side by side.
import { runCommand } from '../command/run-command.ts';
import { buildFunctions } from './build-functions.ts';
import { buildWeb } from './build-web.ts';
import { timedStep } from './timed-step.ts';

await runCommand(
  {
    name: 'npm run build',
    usage: 'Writes web/dist and functions/dist, as they are deployed.\n',
    options: {},
  },
  async () => {
    const results = await Promise.allSettled([
      timedStep('Building the functions', () => buildFunctions()),
      timedStep('Building the pages', buildWeb),
    ]);
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    for (const reason of failures)
      process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
    return failures.length > 0 ? 1 : 0;
  },
);

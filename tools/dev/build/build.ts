// `npm run build`: the functions bundle and the pages, side by side.
import { takeNoArguments } from '../command/no-arguments.ts';
import { buildFunctions } from './build-functions.ts';
import { buildWeb } from './build-web.ts';
import { timedStep } from './timed-step.ts';

takeNoArguments('npm run build', 'writes web/dist and functions/dist, as they are deployed.');
const results = await Promise.allSettled([
  timedStep('Building the functions', () => buildFunctions()),
  timedStep('Building the pages', buildWeb),
]);
for (const result of results) {
  if (result.status === 'fulfilled') continue;
  const { reason } = result;
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = 1;
}

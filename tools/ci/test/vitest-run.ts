// The process in which one vitest run happens; its parent hears the counts as a message.
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { LayerReporter } from './layer-reporter.ts';

const root = join(import.meta.dirname, '../../..');
const projects = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const reporter = new LayerReporter(root, !process.argv.includes('--quiet'));
const vitest = await createVitest({
  root,
  project: projects,
  watch: false,
  reporters: [reporter],
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // Closing runs the teardown of emulators and servers.
    void vitest.close().finally(() => process.exit(130));
  });
}

try {
  await vitest.start();
} finally {
  await vitest.close();
}
process.send?.(reporter.counts);
process.exitCode = reporter.counts.failed > 0 ? 1 : 0;
process.disconnect?.();

// `npm run bench -- <name>`: what the design promises in ratios, measured.
import process from 'node:process';

interface Bench {
  readonly about: string;
  /** False when a budget is missed. */
  readonly run: (args: readonly string[]) => Promise<boolean>;
}

const benches: Readonly<Record<string, Bench>> = {
  lock: {
    about: 'fifty callers at once against four other designs; --write renews docs/bench-lock.md',
    run: async (args) => (await import('./lock/run-lock-bench.ts')).runLockBench(args),
  },
  reminders: {
    about: 'documents read for 50 due reminders among 100,000; --write renews docs/bench-reminders.md',
    run: async (args) => (await import('./reminders/reminders-bench.ts')).runRemindersBench(args),
  },
  slots: {
    about: 'the slot engine beside its peers; --write renews docs/bench-slots.md',
    run: async (args) => (await import('./slots/slots-bench.ts')).runSlotsBench(args),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench) {
  process.exitCode = (await bench.run(args)) ? 0 : 1;
} else {
  console.error('Usage: npm run bench -- <name>');
  for (const [each, { about }] of Object.entries(benches)) console.error(`  ${each}  ${about}`);
  process.exitCode = 2;
}

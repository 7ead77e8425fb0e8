// `npm run bench -- <name>`: measures what the design promises, as ratios.
import { type NamedJob, runNamed } from '../../dev/command/run-named.ts';

const benches: Readonly<Record<string, NamedJob>> = {
  lock: {
    about: 'fifty callers at once against four other designs; --write updates docs/bench-lock.md',
    run: async (args) => (await import('./lock/run-lock-bench.ts')).runLockBench(args),
  },
  find: {
    about:
      'documents read by each view of a provider with 5,000 bookings; --write updates docs/bench-find.md',
    run: async (args) => (await import('./find/find-bench.ts')).runFindBench(args),
  },
  reminders: {
    about: 'documents read for 50 due reminders among 100,000; --write updates docs/bench-reminders.md',
    run: async (args) => (await import('./reminders/reminders-bench.ts')).runRemindersBench(args),
  },
  slots: {
    about: 'the slot engine beside its peers; --write updates docs/bench-slots.md',
    run: async (args) => (await import('./slots/slots-bench.ts')).runSlotsBench(args),
  },
};

await runNamed('npm run bench', benches, process.argv.slice(2));

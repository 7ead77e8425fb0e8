// The torture in small: it finds nothing in the product, and every planted fault.
import { describe, expect, inject, it } from 'vitest';
import { describeViolations } from '../../tools/lab/torture/describe-violations.ts';
import { runTorture, type TortureOptions, type TortureResult } from '../../tools/lab/torture/run-torture.ts';
import type { Tally } from '../../tools/lab/torture/tally.ts';
import { plantedFaults } from '../../tools/lab/torture/planted-faults.ts';

const patienceMs = 150_000;

const torture = (
  wishes: Partial<TortureOptions> & { clients: number; ops: number },
): Promise<TortureResult> =>
  runTorture({ firestoreAddress: inject('firestoreAddress'), seed: '1', kill: false, ...wishes });
const findings = ({ broken }: TortureResult): string => describeViolations(broken, 3).join('\n');

describe('the product withstands', () => {
  it(
    'twelve clients at once, killed processes and lapsing holds: no overlap, no loss, no limit exceeded, every response true [P1] [P2] [P3] [P4] [P5] [P6] [P11]',
    async ({ signal }) => {
      // The run goes on until enough has happened, at any speed of the machine.
      const goesOn = ({ tally: { kills, ok, taken } }: { tally: Tally }) =>
        !signal.aborted && (kills < 1 || ok < 50 || taken < 10);
      const result = await torture({ clients: 12, ops: 240, kill: true, goesOn });
      expect(findings(result)).toBe('');
    },
    patienceMs,
  );

  it(
    'a server whose clock is five minutes ahead: holds may end early, but bookings never overlap [P1]',
    async ({ signal }) => {
      const goesOn = ({ tally: { ok } }: { tally: Tally }) => !signal.aborted && ok < 30;
      const result = await torture({ clients: 12, ops: 150, seed: '2', clockErrors: [0, 300_000], goesOn });
      expect(findings(result)).toBe('');
      // No process was killed, so no link was lost: in the end all is free, and lists offer what they did at
      // first.
      expect(result.left).toBe(0);
    },
    patienceMs,
  );
});

describe('the checker', () => {
  it.for(plantedFaults)(
    'notices when $name',
    { timeout: patienceMs },
    async ({ swap, breaks, providers = 1 }, { signal }) => {
      const result = await torture({
        clients: 8,
        providers,
        ops: 150 * Math.ceil(providers / 2),
        goesOn: ({ broken: found }) => !signal.aborted && found.length === 0,
        // One process is enough, because its calls overlap all the same.
        clockErrors: [0],
        swaps: [swap],
      });
      const broken = new Set(result.broken.map(({ violation }) => violation.rule));
      expect([...broken].filter((rule) => breaks.includes(rule))).not.toEqual([]);
    },
  );

  it('fails a run whose planted fault is not in the bundle', async () => {
    const swap = { module: 'core/src/nowhere.ts', by: '' };
    await expect(torture({ clients: 1, ops: 1, swaps: [swap] })).rejects.toThrow('the swap did not happen');
  });
});

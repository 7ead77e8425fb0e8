// The torture in small finds every planted fault. In a file of its own, so that both cores have work.
import { describe, expect, it } from 'vitest';
import { plantedFaults } from '../../tools/lab/torture/planted-faults.ts';
import { patienceMs, shortTorture } from './short-torture.ts';

describe('the checker', () => {
  it.for(plantedFaults)(
    'notices when $name',
    { timeout: patienceMs },
    async ({ swap, breaks, providers = 1 }, { signal }) => {
      const result = await shortTorture({
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
    await expect(shortTorture({ clients: 1, ops: 1, swaps: [swap] })).rejects.toThrow(
      'the swap did not happen',
    );
  });
});

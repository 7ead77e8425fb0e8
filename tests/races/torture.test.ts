// The torture in small finds nothing in the product.
import { describe, expect, it } from 'vitest';
import { describeViolations } from '../../tools/lab/torture/describe-violations.ts';
import type { TortureResult } from '../../tools/lab/torture/run-torture.ts';
import type { Tally } from '../../tools/lab/torture/tally.ts';
import { patienceMs, shortTorture } from './short-torture.ts';

const findings = ({ broken }: TortureResult): string => describeViolations(broken, 3).join('\n');

describe('the product withstands', () => {
  it(
    'twelve clients at once, killed processes and lapsing holds: no overlap, no loss, no limit exceeded, every response true [P1] [P2] [P3] [P4] [P5] [P6] [P11]',
    async ({ signal }) => {
      // The run goes on until enough has happened, at any speed of the machine.
      const goesOn = ({ tally: { kills, ok, taken } }: { tally: Tally }) =>
        !signal.aborted && (kills < 1 || ok < 50 || taken < 10);
      const result = await shortTorture({ clients: 12, ops: 240, kill: true, goesOn });
      expect(findings(result)).toBe('');
    },
    patienceMs,
  );

  it(
    'a server whose clock is five minutes ahead: holds may end early, but bookings never overlap [P1]',
    async ({ signal }) => {
      const goesOn = ({ tally: { ok } }: { tally: Tally }) => !signal.aborted && ok < 30;
      const result = await shortTorture({
        clients: 12,
        ops: 150,
        seed: '2',
        clockErrors: [0, 300_000],
        goesOn,
      });
      expect(findings(result)).toBe('');
      // No process was killed, so no link was lost: in the end all is free, and lists offer what they did at
      // first.
      expect(result.left).toBe(0);
    },
    patienceMs,
  );
});

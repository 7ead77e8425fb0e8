// Planted fault: taking time leaves out its last cell.
import { cellsOf as realCells } from '../../../../core/src/slots/taken-time.ts';
import type { Interval } from '../../../../contract/src/time/instant.ts';

export { cellMs, ledgerDaysOf, takenBy } from '../../../../core/src/slots/taken-time.ts';

export function cellsOf(taken: Interval): number[] {
  return realCells(taken).slice(0, -1);
}

// The checkers of `npm run check`, in the order they are started.
import { checkPromises } from '../proof/check-promises.ts';
import { checkPageFile } from './check-page-file.ts';
import { checkDeadCode } from './check-dead-code.ts';
import { checkRegion } from './check-region.ts';
import { checkFormat } from './check-format.ts';
import { checkLint } from './check-lint.ts';
import { checkDocumentedCommands } from './documented-commands.ts';
import { checkPageSize } from './check-page-size.ts';
import { checkTypes } from './check-types.ts';
import { checkQueryIndexes } from './query-indexes.ts';
import type { CheckReport } from './report.ts';
import { checkTextHygiene } from './text-hygiene.ts';
import { checkZones } from './check-zones.ts';

export interface CheckStep {
  readonly name: string;
  readonly run: (root: string) => Promise<CheckReport>;
}

export const checkSteps: readonly CheckStep[] = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: checkLint },
  { name: 'format', run: checkFormat },
  { name: 'dead code', run: checkDeadCode },
  { name: 'query indexes', run: checkQueryIndexes },
  { name: 'text hygiene', run: checkTextHygiene },
  { name: 'region', run: checkRegion },
  { name: 'commands', run: checkDocumentedCommands },
  { name: 'zones', run: checkZones },
  { name: 'promises', run: checkPromises },
  { name: 'page file', run: checkPageFile },
  { name: 'page size', run: checkPageSize },
];

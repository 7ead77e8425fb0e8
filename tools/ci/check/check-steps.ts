// The steps of `npm run check` beside its tests, in order: first other people's tools, then our own checkers.
import { checkPromises } from '../proof/check-promises.ts';
import { checkLockFile } from './check-lock-file.ts';
import { checkPageFile } from './check-page-file.ts';
import { checkPageSize } from './check-page-size.ts';
import { checkRegion } from './check-region.ts';
import { checkZones } from './check-zones.ts';
import { checkDocumentedCommands } from './documented-commands.ts';
import { type Finding, findingLine } from './finding.ts';
import { checkQueryIndexes } from './query-indexes.ts';
import { runTool } from './run-tool.ts';
import { checkTextHygiene } from './text-hygiene.ts';

export interface CheckStep {
  readonly name: string;
  /** Returns what a person must read; nothing when all is well. */
  readonly run: (root: string) => Promise<string[]>;
}

export const checkSteps: readonly CheckStep[] = [
  ...['contract', 'core', 'functions', 'web', '.'].map((part) => tool(`types ${part}`, 'tsc', '-p', part)),
  tool('lint', 'oxlint'),
  tool('format', 'biome', 'format', '.'),
  tool('dead code', 'knip', '--no-progress'),
  own('lock file', checkLockFile),
  own('query indexes', checkQueryIndexes),
  own('text hygiene', checkTextHygiene),
  own('region', checkRegion),
  own('commands', checkDocumentedCommands),
  own('zones', checkZones),
  own('promises', checkPromises),
  own('page file', checkPageFile),
  own('page size', checkPageSize),
];

function tool(name: string, command: string, ...args: readonly string[]): CheckStep {
  return {
    name,
    run: async (root) => {
      const { ok, printed } = await runTool(root, command, ...args);
      return ok ? [] : printed.split('\n');
    },
  };
}

function own(name: string, check: (root: string) => Promise<readonly Finding[]>): CheckStep {
  return { name, run: async (root) => (await check(root)).map(findingLine) };
}

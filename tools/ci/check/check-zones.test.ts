// The check finds a table of clocks or names that differ from the package.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repoRoot } from '../../dev/emulators/repo-root.ts';
import { checkZones } from './check-zones.ts';

it('tables that are missing or other than the package says are reported', async () => {
  expect(await checkZones(repoRoot)).toEqual([]);
  expect((await checkZones(join(repoRoot, 'docs'))).map(({ rule }) => rule)).toEqual([
    'stale-zones',
    'stale-zones',
  ]);
});

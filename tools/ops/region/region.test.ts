// One command changes the region everywhere, and the database must lie in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyOfRegionFiles } from './region-fixture.ts';
import { repoRoot } from '../../dev/emulators/repo-root.ts';
import { locationProblem } from './database-location.ts';
import { readRegion, rewriteRegions, writeRegion } from './region-places.ts';

it('is changed by one command in every place that names it', () => {
  const root = copyOfRegionFiles();
  writeRegion(root, 'australia-southeast1');
  expect(readRegion(root)).toBe('australia-southeast1');
  expect(new Set(rewriteRegions(root))).toEqual(new Set(['australia-southeast1']));
  const changed = readFileSync(join(root, 'firebase.json'), 'utf8');
  const original = readFileSync(join(repoRoot, 'firebase.json'), 'utf8');
  expect(changed).toBe(original.replaceAll(readRegion(repoRoot), 'australia-southeast1'));
});

it.each(['europe', 'europe-wst1', 'US-central1', 'us-central1-a', "us-central1'", ''])(
  'is never %j',
  (name) => {
    const root = copyOfRegionFiles();
    expect(() => writeRegion(root, name)).toThrow('is not a region');
    expect(readRegion(root)).toBe(readRegion(repoRoot));
  },
);

it('fits the database, or the command that makes it fit is named', () => {
  expect(locationProblem('us-east1', 'us-east1', 'my-shop')).toBeNull();
  expect(locationProblem('eur3', 'europe-west1', 'my-shop')).toBeNull();
  expect(locationProblem('nam5', 'europe-west1', 'my-shop')).toContain('npm run region -- us-central1');
  expect(locationProblem('asia-south1', 'us-east1', 'my-shop')).toContain('npm run region -- asia-south1');
});

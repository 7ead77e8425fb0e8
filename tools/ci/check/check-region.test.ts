// The check finds a region that is named twice, or in two ways.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyOfRegionFiles } from '../../ops/region/region-fixture.ts';
import { rewriteRegions, writeRegion } from '../../ops/region/region-places.ts';
import { otherRegions, repetitions } from './check-region.ts';

it('is found where firebase.json disagrees with the functions', () => {
  const root = copyOfRegionFiles();
  writeRegion(root, 'us-east1');
  expect(otherRegions(root)).toEqual([]);
  const [one = ''] = rewriteRegions(root);
  const path = join(root, 'firebase.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(one, 'asia-south1'));
  expect(otherRegions(root)).toMatchObject([{ file: 'firebase.json', rule: 'other-region' }]);
});

it('is found where somebody repeats it', () => {
  const found = (file: string, line: string) => repetitions(file, line, 'us-east1').length;
  expect(found('functions/src/index.ts', "{ region: 'us-east1' }")).toBe(1);
  expect(found('functions/src/index.ts', "{ region: 'asia-northeast2' }")).toBe(1);
  expect(found('docs/first-deploy.md', 'https://us-east1-shop.cloudfunctions.net')).toBe(1);
  expect(found('docs/first-deploy.md', 'such as me-central1')).toBe(0);
});

// The check finds a region that is named twice, or in two ways.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { repoRoot } from '../../dev/emulators/repo-root.ts';
import { rewriteRegions, writeRegion } from '../../ops/region/region-places.ts';
import { otherRegions, repetitions } from './check-region.ts';

function copy(): string {
  const root = mkdtempSync(join(tmpdir(), 'holdfast-region-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'functions/src'), { recursive: true });
  for (const file of ['firebase.json', 'functions/src/region.ts'])
    cpSync(join(repoRoot, file), join(root, file));
  return root;
}

it('is found where firebase.json disagrees with the functions', () => {
  const root = copy();
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

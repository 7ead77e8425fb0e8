// A copy of the files that name the region, for tests that change it.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { repoRoot } from '../../dev/emulators/repo-root.ts';

/** The root of the copy, which is removed after the test. */
export function copyOfRegionFiles(): string {
  const root = mkdtempSync(join(tmpdir(), 'holdfast-region-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'functions/src'), { recursive: true });
  for (const file of ['firebase.json', 'functions/src/region.ts'])
    cpSync(join(repoRoot, file), join(root, file));
  return root;
}

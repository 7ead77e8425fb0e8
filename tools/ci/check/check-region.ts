// Checks that the region is named once: a second place would be forgotten when it changes.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { sourceFiles } from './source-files.ts';
import {
  readRegion,
  regionName,
  rewriteRegions,
  rewritesFile,
  settingFile,
} from '../../ops/region/region-places.ts';

export async function checkRegion(root: string): Promise<Finding[]> {
  const region = readRegion(root);
  const findings = otherRegions(root);
  // The tool itself lists regions; tests that depend on one fail by themselves.
  const files = (await sourceFiles(root)).filter(
    (file) =>
      /\.(?:ts|tsx|mjs|js|json|md|html)$/.test(file) &&
      !/^tools\/ops\/region\/|\.test\.tsx?$|package-lock\.json$/.test(file) &&
      file !== settingFile &&
      file !== rewritesFile,
  );
  for (const file of files) {
    findings.push(...repetitions(file, await readFile(join(root, file), 'utf8'), region));
  }
  return findings;
}

/** Finds rewrites that lead to another region than the functions'. */
export function otherRegions(root: string): Finding[] {
  const region = readRegion(root);
  return rewriteRegions(root)
    .filter((each) => each !== region)
    .map((each) => ({
      file: rewritesFile,
      rule: 'other-region',
      message: `${each}, but ${settingFile} says ${region}: npm run region -- ${region}`,
    }));
}

/** Product code names no region at all. Other files may name regions, but not repeat ours. */
export function repetitions(file: string, text: string, region: string): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const found = /^(?:functions|core|contract|web)\//.test(file)
      ? regionName.exec(line)?.[0]
      : line.includes(region) && region;
    if (!found) return [];
    return [
      { file, line: index + 1, rule: 'repeated-region', message: `${found} is said in ${settingFile} only` },
    ];
  });
}

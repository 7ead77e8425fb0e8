// Checks that the table of clocks and the names of zones are what the installed package says.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zoneFiles } from '../../dev/zones/zone-files.ts';
import { readZonePackage } from '../../dev/zones/zone-package.ts';
import type { Finding } from './finding.ts';

export async function checkZones(root: string): Promise<Finding[]> {
  const source = await readZonePackage();
  const findings: Finding[] = [];
  for (const { path, text } of zoneFiles(source)) {
    const found = await readFile(join(root, path), 'utf8').catch(() => '');
    if (found === text) continue;
    const message = `is not what moment-timezone says (IANA ${source.release}); run: npm run zones`;
    findings.push({ file: path, rule: 'stale-zones', message });
  }
  return findings;
}

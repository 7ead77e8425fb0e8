// `npm run zones`: compiles the table of clocks from the package with IANA's data, and says what changes.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zoneRelease } from '@holdfast/core/time/zone-data.ts';
import { runCommand } from '../command/run-command.ts';
import { repoRoot } from '../emulators/repo-root.ts';
import { clockChanges } from './clock-changes.ts';
import { zoneFiles } from './zone-files.ts';
import { readZonePackage } from './zone-package.ts';

const usage = `Rebuilds the table of clocks from the installed moment-timezone, and lists which clocks have changed.

  npm run zones
  npm run zones -- --help   print this

docs/time-zones.md explains when and how to update.
`;

await runCommand({ name: 'npm run zones', usage, options: {} }, async () => {
  const source = await readZonePackage();
  const changes = clockChanges(source);
  for (const { path, text } of zoneFiles(source)) await writeFile(join(repoRoot, path), text);
  console.log(`${zoneRelease.name} -> ${source.release}, ${source.clocks.size} names.`);
  for (const line of changes) console.log(`  ${line}`);
  console.log(
    changes.length === 0
      ? 'No clock has changed.'
      : 'Commit both files. docs/time-zones.md explains the next steps.',
  );
  return 0;
});

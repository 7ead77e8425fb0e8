// `npm run region [-- <region>]`: prints where the functions run, or changes it in every place at once.
import { runCommand } from '../../dev/command/run-command.ts';
import { repoRoot } from '../../dev/emulators/repo-root.ts';
import { readRegion, writeRegion } from './region-places.ts';

const usage = `Prints the Cloud Functions region that this copy is deployed to, or changes it in every place at once.

  npm run region                  print it
  npm run region -- us-central1   change it
  npm run region -- --help        print this

Choose it before the first deployment. It must match the location of the project's Firestore database, which never moves.
`;

await runCommand(
  { name: 'npm run region', usage, options: {}, mostWords: 1 },
  async ({ words: [region] }) => {
    if (region !== undefined) writeRegion(repoRoot, region);
    process.stdout.write(`${readRegion(repoRoot)}\n`);
    return 0;
  },
);

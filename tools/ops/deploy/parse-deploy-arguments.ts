// Reads the command line of `npm run deploy -- ...`.
import { type parseCommand, UsageError } from '../../dev/command/parse-command.ts';

export interface DeployArguments {
  readonly project: string;
  /** Skip `npm run check`. */
  readonly skipCheck: boolean;
  /** Do everything but the deployment itself. */
  readonly dryRun: boolean;
  /** Write the settings file, with empty values, if it does not exist. */
  readonly writeSettings: boolean;
}

const deployUsage = `Builds, checks and deploys Holdfast to a Firebase project of yours.

  npm run deploy -- --project my-shop                   check settings, code and build, then deploy
  npm run deploy -- --project my-shop --dry-run         everything but the deploy itself
  npm run deploy -- --project my-shop --skip-check      without npm run check
  npm run deploy -- --project my-shop --write-settings  first create functions/.env.my-shop with empty settings
  npm run deploy -- --help                              print this

Sign in once beforehand: npx firebase login. docs/first-deploy.md has every step, and what only production can prove.
`;

const options = {
  project: { type: 'string' },
  'skip-check': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  'write-settings': { type: 'boolean', default: false },
} as const;

export const deployCommand = { name: 'npm run deploy', usage: deployUsage, options } as const;

/** Throws a `UsageError` of one sentence for an impossible project id. */
export function deployArgumentsFrom(
  values: ReturnType<typeof parseCommand<typeof options>>['values'],
): DeployArguments {
  const { project = '', 'skip-check': skipCheck, 'dry-run': dryRun } = values;
  const writeSettings = values['write-settings'];
  if (!/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(project)) {
    throw new UsageError(`--project needs the id of your Firebase project, not '${project}'.`);
  }
  if (project.startsWith('demo-')) {
    throw new UsageError(
      'A project whose id starts with demo- exists only in the emulators. npm start runs it.',
    );
  }
  return { project, skipCheck, dryRun, writeSettings };
}

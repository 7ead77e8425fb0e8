// What `npm run deploy -- ...` understands.
import { parseArgs } from 'node:util';
import { ToolError } from '../emulators/tool-error.ts';

export interface DeployArguments {
  readonly help: boolean;
  readonly project: string;
  /** Leave out `npm run check`. */
  readonly skipCheck: boolean;
  /** Everything but the deploy itself. */
  readonly dryRun: boolean;
}

export const deployUsage = `Builds, checks and deploys Holdfast to a Firebase project of yours.

  npm run deploy -- --project my-project               build, check, look what is set, deploy
  npm run deploy -- --project my-project --dry-run     all but the deploy itself
  npm run deploy -- --project my-project --skip-check  without npm run check
  npm run deploy -- --help                             print this

Sign in once before: npx firebase login. What has to be set, and what only production can prove: docs/first-deploy.md
`;

/** Throws a `ToolError` of one sentence for anything it does not know. */
export function parseDeployArguments(args: readonly string[]): DeployArguments {
  const { values } = parsed(args);
  const project = values.project ?? '';
  const help = values.help ?? false;
  if (!help && !/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(project)) {
    throw new ToolError(`--project wants the id of your Firebase project, not '${project}'.`);
  }
  if (project.startsWith('demo-')) {
    throw new ToolError(
      'A project whose id begins with demo- exists in the emulators only; npm start runs it.',
    );
  }
  const skipCheck = values['skip-check'] ?? false;
  return { help, project, skipCheck, dryRun: values['dry-run'] ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean' },
        project: { type: 'string' },
        'skip-check': { type: 'boolean' },
        'dry-run': { type: 'boolean' },
      },
    });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new ToolError(`${sentence}; npm run deploy -- --help lists what there is.`);
  }
}

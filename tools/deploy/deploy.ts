// `npm run deploy`: builds, checks, looks at what is set, and hands over to `firebase deploy`.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFunctions } from '../build/build-functions.ts';
import { buildWeb } from '../build/build-web.ts';
import { timedStep } from '../build/timed-step.ts';
import { runCommand } from '../command/run-command.ts';
import { firebaseScript } from '../emulators/firebase-tools.ts';
import { repoRoot } from '../emulators/repo-root.ts';
import { ToolError } from '../emulators/tool-error.ts';
import { missingSettings } from './missing-settings.ts';
import { type DeployArguments, deployArgumentsFrom, deployCommand } from './parse-deploy-arguments.ts';

const secrets = ['MANAGE_LINK_KEYS', 'SENDGRID_API_KEY'];

async function deploy({ project, skipCheck, dryRun }: DeployArguments): Promise<void> {
  lookAtSettings(project);
  if (!skipCheck) await checked();
  await Promise.all([
    timedStep('Building the functions', () => buildFunctions()),
    timedStep('Building the pages', buildWeb),
  ]);
  for (const name of secrets)
    await timedStep(`Looking for the secret ${name}`, () => secretExists(project, name));
  const args = ['deploy', '--project', project, '--only', 'firestore,functions,hosting'];
  if (dryRun) return print(`\nReady. What would follow: firebase ${args.join(' ')}`);
  if ((await run(firebaseScript, args)) !== 0)
    throw new ToolError('firebase deploy did not succeed; see above.');
  print('\nDeployed. What only production can prove: docs/first-deploy.md');
}

function lookAtSettings(project: string): void {
  const file = join(repoRoot, `functions/.env.${project}`);
  const found = missingSettings(existsSync(file) ? readFileSync(file, 'utf8') : null, project);
  for (const { name, problem } of found) print(`  ${name}: ${problem}`);
  if (found.some(({ stops }) => stops)) {
    throw new ToolError(
      'Nothing was deployed: mend the settings above first; docs/first-deploy.md says how.',
    );
  }
}

async function checked(): Promise<void> {
  const code = await run(join(repoRoot, 'tools/test/run-layers.ts'), ['check']);
  if (code !== 0) throw new ToolError('Nothing was deployed: npm run check found something; see above.');
}

/** Asks for the secret's description, never for its value. */
async function secretExists(project: string, name: string): Promise<void> {
  const args = ['functions:secrets:get', name, '--project', project];
  if ((await run(firebaseScript, args, 'ignore')) === 0) return;
  throw new ToolError(
    `The secret ${name} was not found in ${project}, or nobody is signed in (npx firebase login). ` +
      `Set it with: npx firebase functions:secrets:set ${name} --project ${project}`,
  );
}

function run(
  script: string,
  args: readonly string[],
  output: 'inherit' | 'ignore' = 'inherit',
): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: repoRoot,
    stdio: [output === 'inherit' ? 'inherit' : 'ignore', output, output],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await runCommand(deployCommand, async ({ values }) => {
  await deploy(deployArgumentsFrom(values));
  return 0;
});

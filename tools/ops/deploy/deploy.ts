// `npm run deploy`: checks the settings, which is quick; then checks, builds and deploys.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execaNode } from 'execa';
import { buildFunctions } from '../../dev/build/build-functions.ts';
import { buildWeb } from '../../dev/build/build-web.ts';
import { timedStep } from '../../dev/build/timed-step.ts';
import { runCommand } from '../../dev/command/run-command.ts';
import { firebaseScript } from '../../dev/emulators/firebase-tools.ts';
import { repoRoot } from '../../dev/emulators/repo-root.ts';
import { ToolError } from '../../dev/emulators/tool-error.ts';
import { lookAtProject } from './look-at-project.ts';
import { mailWarning } from './mail-warning.ts';
import { emptySettings, missingSettings, sendsNoMail, settingsFile } from './missing-settings.ts';
import { type DeployArguments, deployArgumentsFrom, deployCommand } from './parse-deploy-arguments.ts';

async function deploy({ project, skipCheck, dryRun, writeSettings }: DeployArguments): Promise<void> {
  if (writeSettings) writeSettingsFile(project);
  await lookAtEverything(project);
  if (!skipCheck) await checked();
  await Promise.all([
    timedStep('Building the functions', () => buildFunctions()),
    timedStep('Building the pages', buildWeb),
  ]);
  const args = ['deploy', '--project', project, '--only', 'firestore,functions,hosting'];
  if (dryRun) console.log(`\nReady. The next step would be: firebase ${args.join(' ')}`);
  else if ((await run(firebaseScript, args)) !== 0) throw new ToolError('firebase deploy failed; see above.');
  else console.log('\nDeployed. For what only production can prove, see docs/first-deploy.md.');
  if (sendsNoMail(settingsOf(project) ?? '')) console.log(`\n${mailWarning(project)}`);
}

function settingsOf(project: string): string | null {
  const path = join(repoRoot, settingsFile(project));
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function writeSettingsFile(project: string): void {
  if (settingsOf(project) !== null)
    return console.log(`${settingsFile(project)} already exists, so it was left as it is.`);
  writeFileSync(join(repoRoot, settingsFile(project)), emptySettings, { flag: 'wx' });
  console.log(`Created ${settingsFile(project)}, with every setting empty.`);
}

/** Runs everything that takes seconds before anything that takes minutes, and reports each fault at once. */
async function lookAtEverything(project: string): Promise<void> {
  const settings = settingsOf(project);
  const found = missingSettings(settings, project);
  for (const { name, problem, stops } of found)
    console.log(`  ${stops ? 'STOP' : 'note'}  ${name}: ${problem}`);
  if (settings !== null && sendsNoMail(settings)) console.log(`\n${mailWarning(project)}\n`);
  const problems = found.some(({ stops }) => stops) ? [`Mend ${settingsFile(project)}, see STOP above.`] : [];
  try {
    await lookAtProject(project);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    problems.push(error.message);
  }
  if (problems.length === 0) return;
  throw new ToolError(
    `Nothing was deployed. docs/first-deploy.md explains each step.\n\n${problems.join('\n\n')}`,
  );
}

async function checked(): Promise<void> {
  const code = await run(join(repoRoot, 'tools/ci/test/run-layers.ts'), ['check']);
  if (code !== 0) throw new ToolError('Nothing was deployed, because npm run check failed; see above.');
}

async function run(script: string, args: readonly string[]): Promise<number> {
  const { exitCode } = await execaNode(script, args, {
    cwd: repoRoot,
    stdio: 'inherit',
    ipc: false,
    reject: false,
  });
  return exitCode ?? 1;
}

await runCommand(deployCommand, async ({ values }) => {
  await deploy(deployArgumentsFrom(values));
  return 0;
});

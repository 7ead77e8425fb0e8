// `npm run audit`: compares bookings, holds and blocks with cells and ledgers; `--repair` mends differences.
import { instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { readMailBarred } from '../../../functions/src/notices/mail-barred.ts';
import { audit, auditCounts } from '../../../functions/src/upkeep/audit.ts';
import { noteAudits } from '../../../functions/src/upkeep/note-audits.ts';
import { runCommand } from '../../dev/command/run-command.ts';
import { ToolError } from '../../dev/emulators/tool-error.ts';
import { sayZoneAge } from '../../dev/zones/zone-age.ts';
import { openProject, requireProject } from '../project/open-project.ts';

const usage = `Compares bookings, holds and blocks with what the lock stored, by provider and day. Writes only with --repair.

  npm run audit -- --project my-shop            compare and report
  npm run audit -- --project my-shop --repair   also repair what differs
  npm run audit -- --help                       print this

Sign in once beforehand: gcloud auth application-default login
For the demo, npm start prints the line to use. The exit code is 1 if a difference remains or something could not be checked.
`;

const command = {
  name: 'npm run audit',
  usage,
  options: { project: { type: 'string' }, repair: { type: 'boolean', default: false } },
} as const;

await runCommand(command, async ({ values: { project, repair } }) => {
  const { id, db, emulator } = await openProject(requireProject(command.name, project));
  console.log(sayZoneAge(Date.now()));
  const faults: string[] = [];
  const onFault = (error: unknown, document = '?'): void => {
    faults.push(`${document}: ${error instanceof Error ? error.name : 'it cannot be read'}`);
  };
  const now = instant(Date.now());
  const { audits } = await audit(now, { db }, { repair }, onFault);
  // What is mended is no provider's problem any more.
  if (repair) await noteAudits({ db }, audits, now, onFault);
  const where = emulator === undefined ? id : `${id} in the emulator at ${emulator}`;
  // A mistyped project id would look like a project where all is well.
  if (audits.length === 0) throw new ToolError(`There are no providers in ${where}. Is the id right?`);
  for (const { providerId, differences, repaired } of audits) {
    if (differences.length === 0) continue;
    console.log(
      `\n${providerId}: ${differences.length} differences${repair ? `, ${repaired} repaired` : ''}`,
    );
    for (const { day, kind, ...what } of differences)
      console.log(`  ${day}  ${kind}  ${JSON.stringify(what)}`);
  }
  const barred = await readMailBarred(db);
  if (barred) {
    const since = isoFromInstant(barred.since);
    console.log(`SendGrid has refused this deployment's key or sender since ${since}: ${barred.reason}`);
  }
  for (const fault of faults) console.log(`Could not be checked: ${fault}`);
  const { providers, differences, left } = auditCounts(audits);
  const unseen = faults.length > 0 ? ` ${faults.length} documents could not be checked.` : '';
  console.log(`${where}: ${providers} providers, ${differences} differences, ${left} left.${unseen}`);
  return left > 0 || faults.length > 0 ? 1 : 0;
});

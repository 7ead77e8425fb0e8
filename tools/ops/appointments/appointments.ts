// `npm run appointments`: shows, cancels and moves a provider's appointments, from the command line.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instant } from '@holdfast/contract/time/instant.ts';
import { noAccounts } from '../../../functions/src/account/accounts.ts';
import { manageLinksFrom } from '../../../functions/src/booking/manage-links.ts';
import type { Deps } from '../../../functions/src/deps.ts';
import { runCommand } from '../../dev/command/run-command.ts';
import { sendsNoMail, settingsFile } from '../deploy/missing-settings.ts';
import { repoRoot } from '../../dev/emulators/repo-root.ts';
import { type OpenProject, openProject, requireProject } from '../project/open-project.ts';
import { appointmentsArgumentsFrom, appointmentsCommand } from './parse-appointments-arguments.ts';
import { type MadeFindable, makeFindable } from './make-findable.ts';
import { serveWish } from './serve-wish.ts';

await runCommand(appointmentsCommand, async (parsed) => {
  const { project, ...wanted } = appointmentsArgumentsFrom(parsed);
  const opened = await openProject(requireProject(appointmentsCommand.name, project));
  if (wanted.page === null) return sayFindable(await makeFindable(opened.db));
  const { lines, changedFor } = await serveWish(depsFor(opened), wanted);
  for (const line of lines) process.stdout.write(`${line}\n`);
  if (changedFor !== null) process.stdout.write(`${toldLine(opened, changedFor)}\n`);
  return 0;
});

function sayFindable({ bookings, changed, left }: MadeFindable): number {
  for (const id of left) process.stdout.write(`Left as it was: bookings/${id}\n`);
  process.stdout.write(`${bookings} bookings, of which ${changed} can be found by text from now on.\n`);
  return left.length > 0 ? 1 : 0;
}

/** A change only queues mails. The deployed functions send them, with keys that are not on this machine. */
function depsFor({ db }: OpenProject): Deps {
  const elsewhere = (): never => {
    throw new Error('the deployed functions make and send emails');
  };
  return {
    db,
    now: () => instant(Date.now()),
    limitHoldShare: true,
    links: manageLinksFrom(elsewhere),
    mail: { from: '', send: elsewhere },
    accounts: noAccounts,
    siteOrigin: '',
    promiseMails: true,
    at: () => undefined,
    jitter: Math.random,
  };
}

function toldLine({ id, emulator }: OpenProject, client: string): string {
  const path = join(repoRoot, settingsFile(id));
  const silent = emulator === undefined && existsSync(path) && sendsNoMail(readFileSync(path, 'utf8'));
  return silent
    ? `NOBODY WAS TOLD: ${id} sends no email. Tell ${client} yourself.`
    : `You and ${client} will each get an email.`;
}

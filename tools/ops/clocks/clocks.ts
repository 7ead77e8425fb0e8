// `npm run clocks`: finds appointments whose time a new clock law has changed, and keeps it or their instant.
import { instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { noAccounts } from '../../../functions/src/account/accounts.ts';
import type { Deps } from '../../../functions/src/deps.ts';
import type { OnFault } from '../../../functions/src/store/on-fault.ts';
import { driftedBookings } from '../../../functions/src/upkeep/drifted-bookings.ts';
import { keepClock, keepInstant } from '../../../functions/src/upkeep/keep-clocks.ts';
import { watchClocks } from '../../../functions/src/upkeep/watch-clocks.ts';
import { UsageError } from '../../dev/command/parse-command.ts';
import { runCommand } from '../../dev/command/run-command.ts';
import { openProject, requireProject } from '../project/open-project.ts';

const usage = `Lists a provider's appointments that no longer read as agreed because a government changed its clock.

  npm run clocks -- --project my-shop --provider <id>                         list them
  npm run clocks -- --project my-shop --provider <id> --keep clock --apply    move them to the agreed time of day
  npm run clocks -- --project my-shop --provider <id> --keep instant --apply  leave them; their time of day changes
  npm run clocks -- --help                                                    print this

Nothing is written without --apply. Both sides of each appointment get an email.
Sign in once beforehand: gcloud auth application-default login
The exit code is 1 if an appointment could not be kept.
`;

const command = {
  name: 'npm run clocks',
  usage,
  options: {
    project: { type: 'string' },
    provider: { type: 'string' },
    keep: { type: 'string' },
    apply: { type: 'boolean', default: false },
  },
} as const;

await runCommand(command, async ({ values: { project, provider, keep, apply } }) => {
  if (provider === undefined)
    throw new UsageError('Whose appointments? Add --provider and the id of an account.');
  if (keep !== undefined && keep !== 'clock' && keep !== 'instant') {
    throw new UsageError(`--keep is 'clock' or 'instant', not '${keep}'.`);
  }
  if (apply && keep === undefined)
    throw new UsageError('--apply needs to know what to keep: add --keep clock or --keep instant.');
  const { db } = await openProject(requireProject(command.name, project));
  const now = instant(Date.now());
  const onFault: OnFault = (error, path) => console.log(`Not readable: ${path ?? ''} ${String(error)}`);
  const { drifts, bookings } = await driftedBookings(db, provider, now, onFault);
  for (const [at, { bookingId, agreed, reads }] of drifts.entries()) {
    const booking = bookings[at];
    const when = booking ? isoFromInstant(booking.agreement.startsAt).slice(0, 16) : '';
    const reference = booking?.agreement.reference ?? bookingId;
    console.log(
      `  ${reference}  ${when}Z  agreed ${agreed.replace('T', ' ')}, reads ${reads.replace('T', ' ')}`,
    );
  }
  const many = drifts.length === 1 ? '1 appointment' : `${drifts.length} appointments`;
  console.log(
    `${many} of ${provider} ${drifts.length === 1 ? 'reads' : 'read'} differently from what was agreed.`,
  );
  if (keep === undefined || drifts.length === 0) return 0;
  if (!apply) {
    console.log(`Nothing was written. With --apply, --keep ${keep} changes them and tells both sides.`);
    return 0;
  }
  const deps = depsFor(db, now);
  let left = 0;
  for (const booking of bookings) {
    const why = await (keep === 'clock' ? keepClock : keepInstant)(deps, booking, now);
    if (why !== null) left += 1;
    console.log(`  ${booking.agreement.reference}  ${why === null ? 'kept' : `not kept: ${why}`}`);
  }
  await watchClocks(now, deps, onFault);
  return left > 0 ? 1 : 0;
});

/** Needs the database alone: the deployed functions sign links and send mails. */
function depsFor(db: Deps['db'], now: ReturnType<Deps['now']>): Deps {
  const notHere = () => Promise.reject(new Error('this tool signs no links and sends no mails'));
  return {
    db,
    now: () => now,
    links: { issue: notHere, read: notHere, bookingOf: notHere },
    mail: { from: '', send: notHere },
    accounts: noAccounts,
    siteOrigin: '',
    promiseMails: true,
    at: () => undefined,
    limitHoldShare: true,
    jitter: Math.random,
  };
}

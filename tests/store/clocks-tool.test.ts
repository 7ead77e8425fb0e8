// `npm run clocks` on an emulator: it lists, writes nothing without `--apply`, and keeps what it is told to
// keep.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { instant, instantFromIso, isoFromInstant, dayMs } from '@holdfast/contract/time/instant.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { wallTimeAt } from '@holdfast/core/time/wall-time.ts';
import { expect, inject, it } from 'vitest';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { repoRoot } from '../../tools/dev/emulators/repo-root.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import { ownFirestore } from '../../tools/dev/host/test-firestore.ts';
import { granted, present } from '../builders/granted.ts';

const run = promisify(execFile);

it('lists, says that nothing was written, and with --apply keeps the instant of each appointment', async () => {
  const { db, projectId } = ownFirestore();
  // The tool uses the real clock, so the appointment does too.
  const deps = testDeps(() => instant(Date.now()), db);
  const everyDay = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '09:00', end: '17:00' }];
  const { id: provider, slug } = await newProvider(db, { provider: { weekly: everyDay } });
  const range = { from: isoFromInstant(deps.now()), to: isoFromInstant(instant(deps.now() + 3 * dayMs)) };
  const listed = await listSlots(deps, { slug, type: 'call', ...range });
  const start = present(granted(listed).slots.starts.at(-1));
  const booked = granted(await confirmBooking(deps, confirmInput({ slug, start })));
  const reads = wallTimeAt(timeZoneId('Europe/Stockholm'), instantFromIso(start));
  const [document] = (await db.collection('bookings').get()).docs;
  const agreed = `${reads.slice(0, 11)}23:00`;
  await document?.ref.update({ agreedWall: agreed });

  const looked = await tool(projectId, ['--provider', provider, '--keep', 'instant']);
  const { reference } = booked.booking;
  const line = `  ${reference}  ${start.slice(0, 16)}Z  agreed ${agreed.replace('T', ' ')}, reads ${reads.replace('T', ' ')}\n`;
  expect(looked.stdout).toContain(line);
  expect(looked.stdout).toContain('1 appointment of');
  expect(looked.stdout).toContain('Nothing was written.');
  expect((await document?.ref.get())?.get('agreedWall')).toBe(agreed);

  const kept = await tool(projectId, ['--provider', provider, '--keep', 'instant', '--apply']);
  expect(kept.stdout).toContain(`  ${reference}  kept\n`);
  expect((await document?.ref.get())?.get('agreedWall')).toBe(reads);
  const again = await tool(projectId, ['--provider', provider]);
  expect(again.stdout).toBe(`0 appointments of ${provider} read differently from what was agreed.\n`);
});

function tool(project: string, args: readonly string[]) {
  return run(
    process.execPath,
    [join(repoRoot, 'tools/ops/clocks/clocks.ts'), '--project', project, ...args],
    {
      cwd: repoRoot,
      env: { PATH: process.env['PATH'], FIRESTORE_EMULATOR_HOST: inject('firestoreAddress') },
    },
  );
}

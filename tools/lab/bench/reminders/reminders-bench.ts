// `npm run bench -- reminders`: counts what one run reads when little of a large store is due.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayMs, instant, isoFromInstant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore, Timestamp } from 'firebase-admin/firestore';
import { parseCommand } from '../../../dev/command/parse-command.ts';
import { writeOption } from '../write-option.ts';
import { reminderDocument } from '../../../../functions/src/store/paths.ts';
import type { ReminderData } from '../../../../functions/src/store/reminders.ts';
import { confirmBooking } from '../../../../functions/src/booking/confirm-booking.ts';
import { sendReminders } from '../../../../functions/src/notices/send-reminders.ts';
import { countingReads } from '../../../dev/host/counting-reads.ts';
import { aroundTheClock, benchDeps, benchForm } from '../around-the-clock.ts';
import { repoRoot } from '../../../dev/emulators/repo-root.ts';
import { startFirestore } from '../../../dev/emulators/start-firestore.ts';

const future = 100_000;
const due = 50;
/** One read for each due reminder, one for its booking, and one for the query that finds the end. */
const mostReads = 2 * due + 1;
const projectId = 'demo-holdfast-bench-reminders';
const now = instant(Date.parse('2027-01-11T09:00:00Z'));

/** Returns false when the run reads more than the budget. `--write` updates docs/bench-reminders.md. */
export async function runRemindersBench(args: readonly string[]): Promise<boolean> {
  const { write } = parseCommand({ name: 'npm run bench -- reminders', options: writeOption }, args).values;
  const lines: string[] = [];
  const say = (line: string) => {
    lines.push(line);
    console.log(line);
  };
  const emulator = await startFirestore({ projectId });
  process.env['FIRESTORE_EMULATOR_HOST'] = `${emulator.host}:${emulator.port}`;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  try {
    const db = getFirestore(initializeApp({ projectId }, projectId));
    const idle = await measure(db, now);
    await fill(db);
    await book(db);
    // The appointments start a day and five minutes from now, five minutes apart.
    const allDue = instant(now + due * 5 * minuteMs);
    const quiet = await measure(db, now);
    const busy = await measure(db, allDue);
    const again = await measure(db, allDue);
    say(`Documents that one run reads, with ${future.toLocaleString('en')} future reminders and ${due} due:`);
    say('');
    say('| run | queued | documents read |');
    say('| --- | --- | --- |');
    say(`| empty store | ${idle.queued} | ${idle.documents} |`);
    say(`| nothing due | ${quiet.queued} | ${quiet.documents} |`);
    say(`| ${due} due | ${busy.queued} | ${busy.documents} |`);
    say(`| the same time again | ${again.queued} | ${again.documents} |`);
    say('');
    const met = busy.queued === due && busy.documents <= mostReads && quiet.documents <= 1;
    say(`Budget: ${mostReads} documents for ${due} due, 1 for none: ${met ? 'met' : 'missed'}.`);
    if (write) {
      const page = `# What a run of reminders reads\n\nWritten by \`npm run bench -- reminders --write\`.\n\n${lines.join('\n')}\n`;
      await writeFile(join(repoRoot, 'docs/bench-reminders.md'), page);
    }
    return met;
  } finally {
    await emulator.stop();
  }
}

async function measure(db: Firestore, at: typeof now): Promise<{ queued: number; documents: number }> {
  const counting = countingReads(db);
  const { queued } = await sendReminders(at, benchDeps(counting.db, at), (fault) => {
    throw fault;
  });
  return { queued, documents: counting.documents() };
}

/** Written directly, because the run never reads their bookings. */
async function fill(db: Firestore): Promise<void> {
  const writer = db.bulkWriter({ throttling: false });
  for (let index = 0; index < future; index += 1) {
    const startsAt = instant(now + 3 * dayMs + index * minuteMs);
    const waiting: ReminderData = {
      v: 1,
      bookingId: `future-${index}`,
      providerId: 'bench',
      offsetMinutes: 1_440,
      bookingVersion: 0,
      state: 'waiting',
      reason: null,
      dueAt: Timestamp.fromMillis(startsAt - dayMs),
      expiresAt: Timestamp.fromMillis(startsAt + 30 * dayMs),
    };
    void writer.create(reminderDocument(db, `future-${index}`, 1_440), waiting);
    if ((index + 1) % 20_000 === 0) {
      await writer.flush();
      console.log(`  written ${(index + 1).toLocaleString('en')} of ${future.toLocaleString('en')}`);
    }
  }
  await writer.close();
}

/** Real bookings that start a day from now, made by the real use case. */
async function book(db: Firestore): Promise<void> {
  const deps = benchDeps(db, now);
  const slug = await aroundTheClock(db, [5]);
  for (let index = 0; index < due; index += 1) {
    const start = isoFromInstant(instant(now + dayMs + (index + 1) * 5 * minuteMs));
    const made = await confirmBooking(deps, benchForm({ slug, type: 'minutes-5', start }));
    if (!made.ok) throw new Error(`the bench's booking was refused: ${made.refusal.kind}`);
  }
}

// `npm run bench -- find`: what each view of a provider with 5,000 bookings reads, and how long it takes.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { parseCommand } from '../../../dev/command/parse-command.ts';
import { repoRoot } from '../../../dev/emulators/repo-root.ts';
import { startFirestore } from '../../../dev/emulators/start-firestore.ts';
import { countingReads } from '../../../dev/host/counting-reads.ts';
import { writeOption } from '../write-option.ts';
import { busyProvider } from './busy-provider.ts';
import { type View, viewsOf } from './views.ts';

const projectId = 'demo-holdfast-bench-find';
const rounds = 3;

/** Returns false when a view reads more than its budget. `--write` updates docs/bench-find.md. */
export async function runFindBench(args: readonly string[]): Promise<boolean> {
  const { write } = parseCommand({ name: 'npm run bench -- find', options: writeOption }, args).values;
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
    const few = await busyProvider(db, 500);
    const many = await busyProvider(db, 5_000);
    let isMet = true;
    say('| view | documents read of 5,000 | of 500 | at most | milliseconds |');
    say('| --- | --- | --- | --- | --- |');
    const fewer = viewsOf(few);
    for (const [index, view] of viewsOf(many).entries()) {
      const { documents, milliseconds } = await measure(db, view);
      const other = fewer[index];
      const before = other ? (await measure(db, other)).documents : Number.NaN;
      isMet &&= documents <= view.most;
      say(`| ${view.name} | ${documents} | ${before} | ${view.most} | ${milliseconds.toFixed(0)} |`);
    }
    say('');
    say(`Budgets: ${isMet ? 'met' : 'missed'}.`);
    if (write) await writeFile(join(repoRoot, 'docs/bench-find.md'), page(lines));
    return isMet;
  } finally {
    await emulator.stop();
  }
}

/** The documents of one look, and the median time of some. What goes before the look is not counted. */
async function measure(db: Firestore, { prepare, look }: View) {
  const prepared = await prepare(db);
  const times: number[] = [];
  let documents = 0;
  for (let round = 0; round < rounds; round += 1) {
    const counting = countingReads(db);
    const began = performance.now();
    await look(counting.db, prepared);
    times.push(performance.now() - began);
    documents = counting.documents();
  }
  return { documents, milliseconds: times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN };
}

function page(lines: readonly string[]): string {
  return `# What it costs to look at 5,000 bookings

Written by \`npm run bench -- find --write\`, in the emulator. The provider has eight bookings a day, most of them past, by
500 clients. A document is one as Firestore bills it, and an empty result counts as one. Milliseconds are the median of
${rounds} looks without the way to the browser; they compare views, not machines. The second column of documents is for a
provider with 500 bookings of the same kind: what fills a page costs the same, and where there is less to find it costs
less. A name whose longest word many clients share costs up to 250 documents a page, because only that word is looked up.
The emulator has no index for words and walks through all bookings, which is why searches by text take seconds here.
Firestore answers them from \`firestore.indexes.json\`. Today and the week are followed live and cost their documents once,
and then one for each change.

${lines.join('\n')}
`;
}

// `npm run audit [-- --repair]`: compares bookings and holds with cells and ledgers, in the emulator or a real project.
import { instant } from '@holdfast/core/time/instant.ts';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { audit } from '../../functions/src/use-cases/audit.ts';

const usage = `npm run audit -- [--repair] [--project ID]

Reads the Firestore of a project with your application default credentials, or the emulator that
FIRESTORE_EMULATOR_HOST names. Reports by provider and day; writes only with --repair.`;

const words = process.argv.slice(2);
const repair = words.includes('--repair');
const projectAt = words.indexOf('--project');
const projectId = projectAt < 0 ? process.env['GCLOUD_PROJECT'] : words[projectAt + 1];
const known = words.filter(
  (word, index) => word === '--repair' || index === projectAt || index === projectAt + 1,
);
if (known.length < words.length || projectId === undefined) {
  console.error(usage);
  process.exit(words.includes('--help') ? 0 : 2);
}

const db = getFirestore(initializeApp({ projectId }));
const audits = await audit(instant(Date.now()), { db }, { repair });
for (const { providerId, differences, repaired } of audits) {
  if (differences.length === 0) continue;
  console.log(`\n${providerId}: ${differences.length} differences${repair ? `, ${repaired} repaired` : ''}`);
  for (const { day, kind, ...what } of differences) console.log(`  ${day}  ${kind}  ${JSON.stringify(what)}`);
}
const total = audits.reduce((sum, { differences }) => sum + differences.length, 0);
const left = audits.reduce((sum, { differences, repaired }) => sum + differences.length - repaired, 0);
console.log(`${audits.length} providers, ${total} differences, ${left} left.`);
process.exit(left > 0 ? 1 : 0);

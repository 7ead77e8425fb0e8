// `npm run slots`: reads cases as JSON from standard input and writes the offered starts of each.
import { text } from 'node:stream/consumers';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { UsageError } from '../../dev/command/parse-command.ts';
import { runCommand } from '../../dev/command/run-command.ts';
import { answerCases } from './answer-cases.ts';
import { slotsInstantField } from './slots-cases.ts';

const usage = `Reads cases as JSON and prints the starts that each offers. docs/slots.md says what a case is.

  npm run -s slots < cases.json
  npm run -s slots -- --explain 2027-03-28T00:00:00Z < cases.json   say why a start is or is not offered
  npm run slots -- --help                                           print this
`;

await runCommand(
  { name: 'npm run slots', usage, options: { explain: { type: 'string' } } },
  async ({ values: { explain } }) => {
    const read = slotsInstantField.safeParse(explain);
    if (explain !== undefined && !read.success)
      throw new UsageError(`--explain ${read.error.issues[0]?.message ?? ''}.`);
    const explainAt = explain === undefined ? null : instantFromIso(explain);
    const answered = answerCases(await text(process.stdin), explainAt);
    if ('problem' in answered) throw new UsageError(answered.problem);
    process.stdout.write(`${JSON.stringify(answered.value)}\n`);
    return 0;
  },
);

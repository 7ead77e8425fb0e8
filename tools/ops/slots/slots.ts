// `npm run slots`: reads cases as JSON on standard input and writes the offered starts of each.
import { text } from 'node:stream/consumers';
import { answerCases, parseSlotsArguments, slotsUsage } from './answer-cases.ts';

const words = process.argv.slice(2);
if (words.includes('--help')) console.log(slotsUsage);
else await answer();

async function answer(): Promise<void> {
  const options = parseSlotsArguments(words);
  const answered = 'problem' in options ? options : answerCases(await text(process.stdin), options.explainAt);
  if ('problem' in answered) {
    console.error(answered.problem);
    process.exitCode = 2;
  } else {
    process.stdout.write(`${JSON.stringify(answered.value)}\n`);
  }
}

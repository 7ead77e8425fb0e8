// `npm run slots`: reads cases as JSON on standard input and writes the offered starts of each.
import { text } from 'node:stream/consumers';
import { answerCases, parseSlotsArguments } from './answer-cases.ts';

const options = parseSlotsArguments(process.argv.slice(2));
const answer = 'problem' in options ? options : answerCases(await text(process.stdin), options.explainAt);
if ('problem' in answer) {
  console.error(answer.problem);
  process.exitCode = 2;
} else {
  process.stdout.write(`${JSON.stringify(answer.value)}\n`);
}

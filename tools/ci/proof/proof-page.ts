// Renders docs/proof.md: each promise with the tests that hold us to it.
import { promises } from './promises.ts';
import type { TaggedTest } from './tagged-tests.ts';

export function proofPage(tests: readonly TaggedTest[]): string {
  const lines = [
    '# What is promised, and which tests hold us to it',
    '',
    'Written by `npm run proof` from the titles of the tests; `npm run check` fails when this page is out of date or when a',
    'promise that is kept today has no test.',
  ];
  for (const [id, { text, built, today }] of Object.entries(promises)) {
    lines.push('', `## ${id}`, text);
    if (!built) lines.push('', '*Not built yet.*');
    if (built && today !== undefined) lines.push('', `*Today this is about ${today}.*`);
    const own = tests.filter((test) => test.promises.includes(id));
    if (own.length > 0) lines.push('', ...own.map((test) => `- ${test.title} (\`${test.file}\`)`));
  }
  return `${lines.join('\n')}\n`;
}

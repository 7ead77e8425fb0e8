// Renders docs/proof.md: each promise with its tests.
import { promises } from './promises.ts';
import type { TaggedTest } from './tagged-tests.ts';

export function proofPage(tests: readonly TaggedTest[]): string {
  const lines = [
    '# What we promise, and the tests that hold us to it',
    '',
    '`npm run proof` writes this page from the titles of the tests. `npm run check` fails if the page is out of date, or if a',
    'promise that is kept today has no test.',
  ];
  for (const [id, { text, built, today }] of Object.entries(promises)) {
    lines.push('', `## ${id}`, text);
    if (!built) lines.push('', '*Not built yet.*');
    if (built && today !== undefined) lines.push('', `*Today this covers ${today}.*`);
    const own = tests.filter((test) => test.promises.includes(id));
    if (own.length > 0) lines.push('', ...own.map((test) => `- ${test.title} (\`${test.file}\`)`));
  }
  return `${lines.join('\n')}\n`;
}

// The check finds a page that exceeds its budget, or is too new for old browsers.
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { weighPages } from './check-page-size.ts';

let root: string;
const plant = (file: string, text: string) => writeFile(join(root, 'web/dist', file), text);
const rules = () => weighPages(root).map(({ rule }) => rule);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'holdfast-pages-'));
  await mkdir(join(root, 'web/dist/.vite'), { recursive: true });
  await mkdir(join(root, 'web/dist/assets/dashboard'), { recursive: true });
  await plantManifests('assets/small.js', 'assets/small.js');
  await plant('assets/small.js', 'small()');
  await plant('assets/large.js', randomBytes(450_000).toString('base64'));
});

afterEach(() => rm(root, { recursive: true }));

it('pages within their budgets are fine', () => {
  expect(weighPages(root)).toEqual([]);
});

it('scripts over the budget are reported, and what old browsers lack', async () => {
  await plantManifests('assets/large.js', 'assets/small.js');
  expect(rules()).toEqual(['script-size', 'script-size']);
  await plant('assets/dashboard/a.css', 'p{color:light-dark(#000,#fff)}');
  expect(rules()).toContain('browser-floor');
});

it('a section of the dashboard is weighed with everything that it may load', async () => {
  await plantManifests('assets/small.js', 'assets/large.js');
  expect(weighPages(root).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^src\/pages\/dashboard\/types\/types\.tsx: \d+\.\d kB in all, at most 400$/),
  ]);
});

/** The script of the booking page, and of a part that a section of the dashboard fetches later. */
async function plantManifests(book: string, part: string): Promise<void> {
  const pages = ['main.tsx', 'form/form-view.tsx'].map((file) => [
    `src/pages/booking-page/${file}`,
    { file: book },
  ]);
  await plant('.vite/manifest.json', JSON.stringify(Object.fromEntries(pages)));
  const small = { file: 'assets/small.js' };
  const [frame, section, late] = ['frame/signed-in.tsx', 'types/types.tsx', 'types/late.tsx'].map(
    (file) => `src/pages/dashboard/${file}`,
  );
  const chunks = [
    ['dashboard.html', { ...small, isEntry: true, dynamicImports: [frame] }],
    [frame, { ...small, imports: ['dashboard.html'], dynamicImports: [section] }],
    [section, { ...small, imports: [frame], dynamicImports: [late] }],
    [late, { file: part }],
  ];
  await plant('.vite/dashboard.json', JSON.stringify(Object.fromEntries(chunks)));
}

// The check finds a page that exceeds its budget, or is too new for old browsers.
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { weighPages } from './check-page-size.ts';

it('scripts over the budget are reported, and what old browsers lack', async () => {
  const root = await mkdtemp(join(tmpdir(), 'holdfast-pages-'));
  const plant = (file: string, text: string) => writeFile(join(root, 'web/dist', file), text);
  await mkdir(join(root, 'web/dist/.vite'), { recursive: true });
  await mkdir(join(root, 'web/dist/assets'));
  await plant('assets/book.js', randomBytes(150_000).toString('base64'));
  const chunk = { file: 'assets/book.js' };
  const [main, form] = ['main.tsx', 'form/form-view.tsx'].map((file) => `src/pages/booking-page/${file}`);
  await plant('.vite/manifest.json', JSON.stringify({ [main ?? '']: chunk, [form ?? '']: chunk }));
  expect(weighPages(root).map(({ rule }) => rule)).toEqual(['script-size', 'script-size']);
  await plant('assets/book.css', 'p{color:light-dark(#000,#fff)}');
  expect(weighPages(root).map(({ rule }) => rule)).toContain('browser-floor');
  await rm(root, { recursive: true });
});

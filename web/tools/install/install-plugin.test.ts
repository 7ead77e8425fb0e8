// What systems need to install the dashboard is there, and is what it says.
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { installFiles, manifest } from './install-plugin.ts';

const files = installFiles();
const document = readFileSync(new URL('../../dashboard.html', import.meta.url), 'utf8');

/** Reads what our own writer wrote, pixel by pixel. */
function readPng(name: string): { size: string; alphaAt: (x: number, y: number) => number } {
  const file = files.get(name);
  if (!Buffer.isBuffer(file)) throw new Error(`there is no picture ${name}`);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const from = file.indexOf('IDAT') + 4;
  const rows = inflateSync(file.subarray(from, from + file.readUInt32BE(from - 8)));
  return {
    size: `${width}x${height}`,
    alphaAt: (x, y) => rows[y * (width * 4 + 1) + 1 + x * 4 + 3] ?? Number.NaN,
  };
}

it('every icon of the manifest exists, with the size that it says', () => {
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
  for (const { src, sizes } of manifest.icons)
    expect([src, readPng(src.slice(1)).size]).toEqual([src, sizes]);
});

it('an icon that the system cuts fills its square, and the others have round corners', () => {
  expect(readPng('dashboard-512.png').alphaAt(0, 0)).toBe(0);
  for (const name of ['dashboard-maskable-512.png', 'dashboard-touch-180.png'])
    expect([name, readPng(name).alphaAt(0, 0)]).toEqual([name, 255]);
});

it('the dashboard’s document names only what is made, and no other document names any of it', () => {
  const named = [...document.matchAll(/href="\/(?<file>dashboard[\w.-]*)"/g)].map(([, file]) => file);
  expect(named).toEqual(['dashboard-192.png', 'dashboard.webmanifest', 'dashboard-touch-180.png']);
  for (const file of named) expect([...files.keys()]).toContain(file);
  for (const other of ['index', 'book', 'embed', 'manage', '404']) {
    const text = readFileSync(new URL(`../../${other}.html`, import.meta.url), 'utf8');
    expect([other, /manifest|dashboard-/.test(text)]).toEqual([other, false]);
  }
});

it('opens at the dashboard, and its window has no place for pages of clients', () => {
  expect(manifest).toMatchObject({ start_url: '/dashboard', scope: '/dashboard', display: 'standalone' });
  for (const key of ['theme_color', 'background_color'] as const)
    expect(document).toContain(`content="${manifest[key]}"`);
});

// The development server answers routes as hosting does.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentOf } from './hosting-routes-plugin.ts';

const { hosting } = JSON.parse(readFileSync(new URL('../../firebase.json', import.meta.url), 'utf8'));

it('sends each kind of page its own document', () => {
  expect(documentOf('/ada', hosting.rewrites)).toBe('/book.html');
  expect(documentOf('/ada/consultation', hosting.rewrites)).toBe('/book.html');
  expect(documentOf('/embed/ada/consultation', hosting.rewrites)).toBe('/embed.html');
  expect(documentOf('/manage', hosting.rewrites)).toBe('/manage.html');
  expect(documentOf('/dashboard/today', hosting.rewrites)).toBe('/dashboard.html');
});

it('leaves files and functions alone', () => {
  for (const path of [
    '/',
    '/api/client',
    '/src/pages/booking-page/main.tsx',
    '/@vite/client',
    '/node_modules/.vite/deps/react.js',
  ]) {
    expect(documentOf(path, hosting.rewrites)).toBeNull();
  }
});

// The policy and the document must agree on the one inline script.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { policyComplaint, scriptComplaint } from './opening-script-plugin.ts';

const text = 'go()';
const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const html = `<script>${text}</script><script type="module" src="/a.js"></script>`;

it('has nothing to say when the hash is right', () => {
  expect(policyComplaint(html, `script-src 'self' ${hash}`)).toBeNull();
});

it('names the right hash when it is missing', () => {
  expect(policyComplaint(html, `script-src 'self'`)).toContain(hash);
});

it('complains of a hash that no script has, and of a document without the script', () => {
  expect(policyComplaint(html, `script-src ${hash} 'sha256-old='`)).toContain('sha256-old=');
  expect(policyComplaint('<p>', `script-src ${hash}`)).not.toBeNull();
});

it('lets a document without an opening script load files, if it is one that may, and have nothing inline', () => {
  const file = '<script type="module" src="/a.js"></script>';
  expect(scriptComplaint(file, true)).toBeNull();
  expect(scriptComplaint('<p>', false)).toBeNull();
  expect(scriptComplaint(file, false)).toContain('without any script');
  expect(scriptComplaint(html, true)).toContain('inline');
  expect(scriptComplaint('<p>', true)).toContain('no script');
});

// Which address the tool prints for a saved page.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { siteOriginOf } from './site-origin.ts';

it('is the address of one’s own when the settings name it, and else that of the project', () => {
  const root = mkdtempSync(join(tmpdir(), 'holdfast-origin-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  expect(siteOriginOf('my-shop', undefined, root)).toBe('https://my-shop.web.app');
  mkdirSync(join(root, 'functions'));
  writeFileSync(join(root, 'functions/.env.my-shop'), 'MAIL_FROM=\nSITE_ORIGIN=https://book.example.com\n');
  expect(siteOriginOf('my-shop', undefined, root)).toBe('https://book.example.com');
  expect(siteOriginOf('other-shop', undefined, root)).toBe('https://other-shop.web.app');
});

it('is the running demo’s own, whatever its ports were moved by', () => {
  expect(siteOriginOf('demo-holdfast', '127.0.0.1:5052')).toBe('http://127.0.0.1:5050');
  expect(siteOriginOf('demo-holdfast', '127.0.0.1:8052')).toBe('http://127.0.0.1:8050');
});

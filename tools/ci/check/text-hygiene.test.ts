// The check finds refused words, and passes words that only look like them.
import { expect, it } from 'vitest';
import { textFindings } from './text-hygiene.ts';

// Assembled here, or this file would be a finding itself.
const spell = (...parts: string[]): string => parts.join('');

it.each([
  ['a.md', spell('open /', 'Users/ada/notes'), 'machine-path'],
  ['a.ts', spell("const path = 'C:\\\\", "Users\\\\ada';"), 'machine-path'],
  ['.npmrc', spell('regis', 'try=https://example.com/'), 'registry-host'],
  ['a.test.ts', spell('describe.concurrent.', "only('x', () => {"), 'switched-off-test'],
  ['a.test.ts', spell('it.', "todo('x');"), 'switched-off-test'],
  ['a.ts', spell('// FIX', 'ME later'), 'postponed-work'],
  ['a.ts', spell('// oxlint-', 'disable-next-line no-console'), 'silenced-checker'],
  ['a.ts', spell('// biome-', 'ignore lint: because'), 'silenced-checker'],
])('refuses in %s: %s', (file, text, rule) => {
  expect(textFindings(file, text).map((finding) => finding.rule)).toEqual([rule]);
});

it.each([
  ['a.ts', '#!/usr/bin/env node'],
  ['a.ts', "const url = 'https://example.com/home/page';"],
  ['a.test.ts', 'expect(only).toBe(skip);'],
  ['package-lock.json', '"resolved": "core",'],
])('lets pass in %s: %s', (file, text) => {
  expect(textFindings(file, text)).toEqual([]);
});

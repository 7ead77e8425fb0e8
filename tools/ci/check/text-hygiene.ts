// Refuses words: this machine's paths and hosts, postponed work, and switched-off tests or checks.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { sourceFiles } from './source-files.ts';

interface TextRule {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly applies: (file: string) => boolean;
}

const isLockFile = (file: string): boolean => file.endsWith('package-lock.json');
const isCode = (file: string): boolean => /(?<!\.d)\.(?:ts|tsx|mts|js|mjs|cjs)$/.test(file);
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);
const any = (file: string): boolean => !isLockFile(file);

// Written so that no pattern finds itself.
const textRules: readonly TextRule[] = [
  {
    rule: 'machine-path',
    pattern:
      /(?<![\w.:/@*-])\/(?:home|root|Users|work|mnt|opt|usr\/(?:lib|local|share)|var\/folders|private\/tmp)\/[\w.-]+/,
    applies: () => true,
  },
  { rule: 'machine-path', pattern: /\b[A-Z]:\\{1,2}Users\\/, applies: () => true },
  {
    rule: 'registry-host',
    pattern:
      /\b(?:npm|registry|artifacts?|artifactory|nexus|verdaccio|pkgs?)\.[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b/i,
    applies: any,
  },
  { rule: 'registry-host', pattern: /"resolved":\s*"[a-z+]+:/, applies: isLockFile },
  {
    rule: 'registry-host',
    pattern: /^\s*(?:@[\w-]+:)?registry\s*=/,
    applies: (file) => file.endsWith('.npmrc'),
  },
  {
    rule: 'switched-off-test',
    pattern:
      /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fails)\b|\b(?:xit|fit|xdescribe|fdescribe)\(/,
    applies: isTest,
  },
  { rule: 'postponed-work', pattern: /\b(?:TO[D]O|FIX[M]E|HA[C]K|X[X]X)\b/, applies: any },
  {
    rule: 'silenced-checker',
    pattern:
      /@ts-(?:ignore|nocheck|expect-error)|(?:eslint|oxlint|biome|prettier|istanbul|v8|c8)[- ](?:disable|ignore)|@(?:knip|lint)ignore|@publi[c]\b/,
    applies: isCode,
  },
];

export async function checkTextHygiene(root: string): Promise<Finding[]> {
  const files = (await sourceFiles(root)).filter(
    (file) => !/\.(?:png|jpe?g|webp|ico|woff2?|avif|jar)$/.test(file),
  );
  const findings = await Promise.all(
    files.map(async (file) => textFindings(file, await readFile(join(root, file), 'utf8'))),
  );
  return findings.flat();
}

/** What is wrong with `text`, line by line. */
export function textFindings(file: string, text: string): Finding[] {
  const rules = textRules.filter((rule) => rule.applies(file));
  return text.split('\n').flatMap((line, index) =>
    rules.flatMap(({ rule, pattern }) => {
      const found = pattern.exec(line);
      return found ? [{ file, line: index + 1, rule, message: found[0].trim() }] : [];
    }),
  );
}

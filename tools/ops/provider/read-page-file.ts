// Reads a page file, or reports every fault in it: the place, the value found, and the rule.
import { reservedSlugs } from '@holdfast/contract/limits.ts';
import { type PageFile, pageFile } from '@holdfast/contract/setup/page-file.ts';
import { nearestWord } from '../../dev/command/nearest-word.ts';
import { ToolError } from '../../dev/emulators/tool-error.ts';
import { keyRules } from './field-words.ts';
import { pageFieldAt } from './page-fields.ts';

type Place = readonly PropertyKey[];
type Issue = NonNullable<ReturnType<typeof pageFile.safeParse>['error']>['issues'][number];

/** How many characters of a wrong value are shown. */
const shownCharacters = 60;

/** Throws a `ToolError` with one line for each wrong value. */
export function readPageFile(text: string): PageFile {
  const json = jsonFrom(text);
  const parsed = pageFile.safeParse(json);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.flatMap((issue) => linesFor(issue, json));
  // One value may break several checks of the same rule.
  throw new ToolError(`This file is not a page yet:\n${[...new Set(lines)].join('\n')}`);
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ToolError(`This file is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function linesFor(issue: Issue, json: unknown): string[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownLine(path, key));
  if (issue.code === 'invalid_key') {
    const group = path.slice(0, -1);
    const rule = keyRules[pageFieldAt(group).path];
    return [`  ${placeName(group)}: ${JSON.stringify(path.at(-1))} as an address; must be ${rule}`];
  }
  const value = valueAt(json, path);
  if (placeName(path) === 'slug' && typeof value === 'string' && reservedSlugs.includes(value)) {
    return [`  slug: ${JSON.stringify(value)}; this name is reserved`];
  }
  return [`  ${placeName(path)}: ${found(value)}; must be ${pageFieldAt(path).rule}`];
}

function unknownLine(path: Place, key: string): string {
  const { names } = pageFieldAt(path);
  const meant = nearestWord(key, names);
  const help = meant === null ? `known fields: ${names.join(', ')}` : `did you mean ${meant}?`;
  return `  ${placeName([...path, key])}: not a field of a page file; ${help}`;
}

function placeName(path: Place): string {
  return path.map(String).join('.') || 'the file';
}

function found(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  if (text.length <= shownCharacters) return text;
  if (Array.isArray(value)) return `a list of ${value.length} items`;
  if (typeof value !== 'string') return `${text.slice(0, shownCharacters)}…`;
  return `${JSON.stringify(value.slice(0, shownCharacters))}… (${value.length} characters)`;
}

/** The value at a place in the file; undefined if there is none. */
function valueAt(json: unknown, path: Place): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

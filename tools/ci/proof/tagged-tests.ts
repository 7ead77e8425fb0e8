// Lists the tests whose titles name a promise, in whole sentences, without running any.
import { relative, sep } from 'node:path';
import { runTool } from '../check/run-tool.ts';

export interface TaggedTest {
  readonly file: string;
  /** The titles of its groups and its own, without the tags. */
  readonly title: string;
  readonly promises: readonly string[];
}

/** One entry of `vitest list --json`. */
interface ListedTest {
  readonly name: string;
  readonly file: string;
  readonly location: { readonly line: number };
}

/** Sorted by file, then in the order of the source. Throws vitest's output when it cannot list. */
export async function taggedTests(root: string): Promise<TaggedTest[]> {
  const { ok, stdout, printed } = await runTool(root, 'vitest', 'list', '--static-parse', '--json');
  if (!ok) throw new Error(printed);
  const listed: readonly ListedTest[] = JSON.parse(stdout);
  const sorted = listed.toSorted(
    (one, other) => one.file.localeCompare(other.file) || one.location.line - other.location.line,
  );
  return taggedIn(
    sorted.map(({ name, file }) => ({ name, file: relative(root, file).split(sep).join('/') })),
  );
}

/** A test that runs in two zones counts once. */
export function taggedIn(listed: readonly { readonly name: string; readonly file: string }[]): TaggedTest[] {
  const tagged = listed.flatMap(({ name, file }) => {
    const tags = [...name.matchAll(/\[(?<tag>P\d+)\]/g)].map(({ groups }) => groups?.['tag'] ?? '');
    const title = name
      .replaceAll(/\s*\[P\d+\]/g, '')
      .replaceAll(' > ', ' ')
      .trim();
    return tags.length === 0 ? [] : [{ file, title, promises: tags }];
  });
  return [...new Map(tagged.map((test) => [`${test.file} ${test.title}`, test])).values()];
}

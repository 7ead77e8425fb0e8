// Finds the tests whose titles name a promise, in the sources of the tests.

export interface TaggedTest {
  readonly file: string;
  /** Without the tags. */
  readonly title: string;
  readonly promises: readonly string[];
}

// A title is the first argument of a call, on the line of `it(`, `])(` or, when it is long, on a line of its own.
const titleLine =
  /^\s*(?:(?:it|test|describe)\b.*?\(\s*|.*\)\(\s*)?(?<quote>['"`])(?<title>(?:\\.|(?!\k<quote>).)*)\k<quote>\s*[,)]?/;

/** Tests in the order of the source. Comments do not count. */
export function taggedTests(file: string, source: string): TaggedTest[] {
  return source.split('\n').flatMap((line) => {
    if (/^\s*(?:\/\/|\*|\/\*)/.test(line)) return [];
    const title = titleLine.exec(line)?.groups?.['title'];
    const tags = [...(title ?? '').matchAll(/\[(?<tag>P\d+)\]/g)].map(({ groups }) => groups?.['tag'] ?? '');
    if (title === undefined || tags.length === 0) return [];
    return [{ file, title: plain(title), promises: tags }];
  });
}

function plain(title: string): string {
  return title
    .replace(/\s*\[P\d+\]\s*/g, ' ')
    .replace(/\\(?<character>['"`])/g, '$<character>')
    .trim();
}

// The first fault of an input, as one sentence that begins with the path of the wrong value.
import type { slotsCasesSchema } from './slots-cases.ts';

type Issue = NonNullable<ReturnType<typeof slotsCasesSchema.safeParse>['error']>['issues'][number];

/** `[0].input.weekly[1].start must be …`; `given` is the checked value. */
export function inputProblem(given: unknown, issues: readonly Issue[]): string {
  const issue = issues[0];
  if (!issue) return 'The input is wrong.';
  if (issue.code === 'unrecognized_keys') {
    return `${pathText([...issue.path, issue.keys[0] ?? ''])} is not a known field.`;
  }
  const path = pathText(issue.path);
  return isMissing(given, issue.path) ? `${path} is missing.` : `${path} ${issue.message}.`;
}

function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The input';
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function isMissing(given: unknown, path: readonly PropertyKey[]): boolean {
  let value = given;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return path.length > 0 && value === undefined;
}

// Reads a page file, or says everything that is wrong with it.
import { type PageFile, pageFile } from '@holdfast/contract/page-file.ts';
import { ToolError } from '../emulators/tool-error.ts';

/** Throws a `ToolError` that lists every value which is not right, and what was expected. */
export function readPageFile(text: string): PageFile {
  const parsed = pageFile.safeParse(jsonFrom(text));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || 'the file'}: ${sayProblem(message)}`,
  );
  throw new ToolError(`This file is not a page yet:\n${lines.join('\n')}`);
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ToolError(`This file is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The schemas are written without sentences, for the sake of the pages that load them. */
function sayProblem(message: string): string {
  return message === 'Invalid input' ? 'not what belongs here; compare docs/example-page.json' : message;
}

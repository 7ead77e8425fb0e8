// Says what is wrong with a request in our own words, never quoting the sender.
import type { RefusalParams } from '@holdfast/contract/refusals.ts';
import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** The first problem, with its path, such as `client.email`. An empty path means the request itself. */
export function problemFromIssues(issues: readonly Issue[]): RefusalParams['invalid-request'] {
  const issue = issues[0];
  if (!issue) return { path: '', problem: 'not what this operation takes' };
  return { path: issue.path.map(String).join('.'), problem: sentence(issue) };
}

function sentence(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'a key that this operation does not know';
    case 'invalid_type':
      return issue.input === undefined ? `missing: ${issue.expected} expected` : `${issue.expected} expected`;
    case 'too_big':
      return `too long or too large: at most ${issue.maximum}`;
    case 'too_small':
      return `too short or too small: at least ${issue.minimum}`;
    case 'invalid_format':
      return `not in the expected format (${issue.format})`;
    case 'invalid_value':
      return `one of: ${issue.values.map(String).join(', ')}`;
    case 'custom':
      return issue.message ?? 'not acceptable';
    default:
      return 'not what this operation takes';
  }
}

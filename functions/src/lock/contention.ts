// How commits find out that the world moved under them, and how they wait before they look again.

/** How often a commit is tried before the answer is "later": `unavailable`, never "taken". */
export const commitTries = 8;
const longestPauseMs = 200;

// gRPC status codes: NOT_FOUND, ALREADY_EXISTS, FAILED_PRECONDITION, ABORTED.
const contentionCodes: readonly unknown[] = [5, 6, 9, 10];

/** Whether an error of a commit means "read again and decide again". */
export function isContention(error: unknown): boolean {
  return error instanceof Error && 'code' in error && contentionCodes.includes(error.code);
}

/** A pause of random length, so that callers who collided do not collide again. */
export function pauseApart(jitter: () => number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, jitter() * longestPauseMs));
}

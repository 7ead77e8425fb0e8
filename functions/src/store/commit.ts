// Commits that build on what was read: done, or somebody was first; and looking again until there is an answer.
import type { Transaction } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { unavailable, type Refusal } from '@holdfast/contract/refusals.ts';

const tries = 8;
const longestPauseMs = 200;

// gRPC status codes: NOT_FOUND, ALREADY_EXISTS, FAILED_PRECONDITION, ABORTED.
const contentionCodes: readonly unknown[] = [5, 6, 9, 10];

/** Whether an error of a commit means "read again and decide again". */
export function isContention(error: unknown): boolean {
  return error instanceof Error && 'code' in error && contentionCodes.includes(error.code);
}

/** One commit whose writes carry preconditions. False: somebody else wrote first, and nothing was done. */
export async function commitIf(
  { db, at }: Pick<Deps, 'db' | 'at'>,
  write: (transaction: Transaction) => void,
): Promise<boolean> {
  try {
    at('before-commit');
    await db.runTransaction(async (transaction) => write(transaction));
    at('after-commit');
    return true;
  } catch (error) {
    if (isContention(error)) return false;
    throw error;
  }
}

/**
 * Reads and decides anew until `attempt` answers; its null means that the world has moved. After eight tries, with pauses of
 * random length so that callers who collided do not collide again, the answer is `unavailable`: never "taken".
 */
export async function again<Answer>(
  { jitter }: Pick<Deps, 'jitter'>,
  attempt: () => Promise<Answer | null>,
): Promise<Answer | { readonly ok: false; readonly refusal: Extract<Refusal, { kind: 'unavailable' }> }> {
  for (let left = tries; left > 0; left -= 1) {
    const answer = await attempt();
    if (answer !== null) return answer;
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, jitter() * longestPauseMs));
  }
  return { ok: false, refusal: unavailable };
}

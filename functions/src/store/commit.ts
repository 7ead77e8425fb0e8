// Conditional commits, and retries that read and decide anew after a collision.
import type { Transaction } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { unavailable, type Refusal } from '@holdfast/contract/refusals.ts';

const tries = 8;
const longestPauseMs = 200;

// gRPC: NOT_FOUND, ALREADY_EXISTS, FAILED_PRECONDITION, ABORTED.
const contentionCodes: readonly unknown[] = [5, 6, 9, 10];

/** True if the error of a commit means "read and decide again". */
export function isContention(error: unknown): boolean {
  return error instanceof Error && 'code' in error && contentionCodes.includes(error.code);
}

/** One commit whose writes carry preconditions. False if another writer was first and nothing was done. */
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
 * One transaction that reads before it writes: what was read cannot change until the commit. Null if other
 * writers were first again and again.
 */
export async function readAndCommit<Outcome>(
  { db, at }: Pick<Deps, 'db' | 'at'>,
  work: (transaction: Transaction) => Promise<Outcome>,
): Promise<Outcome | null> {
  try {
    at('before-commit');
    const outcome = await db.runTransaction(work);
    at('after-commit');
    return outcome;
  } catch (error) {
    if (isContention(error)) return null;
    throw error;
  }
}

/**
 * Calls `attempt` again while it returns null, which means that another writer was first. After eight tries
 * with random pauses the outcome is `unavailable`, never "taken".
 */
export async function again<Outcome>(
  { jitter }: Pick<Deps, 'jitter'>,
  attempt: () => Promise<Outcome | null>,
): Promise<Outcome | { readonly ok: false; readonly refusal: Extract<Refusal, { kind: 'unavailable' }> }> {
  for (let left = tries; left > 0; left -= 1) {
    const outcome = await attempt();
    if (outcome !== null) return outcome;
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, jitter() * longestPauseMs));
  }
  return { ok: false, refusal: unavailable };
}

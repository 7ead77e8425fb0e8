// The one table from a refusal's reason to the callable protocol's error code, and whether a retry helps.
import type { RefusalReason } from '@holdfast/contract/refusals.ts';
import { type FunctionsErrorCode, HttpsError } from 'firebase-functions/https';
import type { AnyRefusal } from './handler.ts';

const errorOf: Readonly<Record<RefusalReason, { code: FunctionsErrorCode; retryable: boolean }>> = {
  'invalid-request': { code: 'invalid-argument', retryable: false },
  'not-found': { code: 'not-found', retryable: false },
  'slot-taken': { code: 'aborted', retryable: false },
  'slot-not-offered': { code: 'failed-precondition', retryable: false },
  'terms-changed': { code: 'failed-precondition', retryable: false },
  'hold-over': { code: 'failed-precondition', retryable: false },
  'too-many-holds': { code: 'resource-exhausted', retryable: false },
  'booking-over': { code: 'failed-precondition', retryable: false },
  'change-closed': { code: 'failed-precondition', retryable: false },
  'breaks-rules': { code: 'failed-precondition', retryable: false },
  'not-begun': { code: 'failed-precondition', retryable: false },
  'not-closable': { code: 'failed-precondition', retryable: false },
  'occurred-again': { code: 'aborted', retryable: false },
  'not-sent-again': { code: 'failed-precondition', retryable: false },
  paused: { code: 'failed-precondition', retryable: false },
  'changed-elsewhere': { code: 'aborted', retryable: false },
  'name-taken': { code: 'already-exists', retryable: false },
  'too-many': { code: 'resource-exhausted', retryable: false },
  'not-admitted': { code: 'permission-denied', retryable: false },
  'not-blockable': { code: 'failed-precondition', retryable: false },
  'time-taken': { code: 'aborted', retryable: false },
  'key-used': { code: 'already-exists', retryable: false },
  unauthenticated: { code: 'unauthenticated', retryable: false },
  'idempotency-mismatch': { code: 'already-exists', retryable: false },
  unavailable: { code: 'unavailable', retryable: true },
  internal: { code: 'internal', retryable: true },
};

/**
 * Its `details` are the contract's `RefusalDetails`, its message is the reason: pages write the sentences.
 */
export function errorFromRefusal({ kind, params }: AnyRefusal, reference: string): HttpsError {
  const { code, retryable } = errorOf[kind];
  return new HttpsError(code, kind, { reason: kind, reference, retryable, params });
}

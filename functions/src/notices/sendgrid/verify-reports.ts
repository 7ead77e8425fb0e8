// Checks SendGrid's signature of a batch of reports (ECDSA, P-256, SHA-256), over timestamp and raw body.
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Instant } from '@holdfast/contract/time/instant.ts';

/** Older batches are refused, so that none can be replayed. Clocks may differ by five minutes. */
const oldestMs = 10 * 60_000;

export interface SignedReports {
  readonly signature: string;
  /** Epoch seconds as text. */
  readonly timestamp: string;
  readonly body: Uint8Array;
}

/** `key` is base64 of a DER SubjectPublicKeyInfo, as SendGrid shows it. False if missing or malformed. */
export function reportsAreGenuine(key: string, reports: SignedReports, now: Instant): boolean {
  const publicKey = publicKeyFrom(key);
  if (publicKey === null || !/^\d{9,11}$/.test(reports.timestamp)) return false;
  if (Math.abs(now - Number(reports.timestamp) * 1_000) > oldestMs) return false;
  const signed = Buffer.concat([Buffer.from(reports.timestamp, 'utf8'), reports.body]);
  try {
    return verify('sha256', signed, publicKey, Buffer.from(reports.signature, 'base64'));
  } catch {
    // The bytes are not a signature.
    return false;
  }
}

function publicKeyFrom(key: string): KeyObject | null {
  if (key === '') return null;
  try {
    return createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}

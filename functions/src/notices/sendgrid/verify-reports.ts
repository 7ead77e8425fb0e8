// Whether a batch of reports comes from SendGrid: its signature over timestamp and raw body (ECDSA, P-256, SHA-256).
// https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/getting-started-event-webhook-security-features
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Instant } from '@holdfast/contract/time/instant.ts';

/** Older batches are refused: whoever recorded one cannot play it back later. Clocks may differ by five minutes. */
const oldestMs = 10 * 60_000;

export interface SignedReports {
  readonly signature: string;
  /** Epoch seconds as text. */
  readonly timestamp: string;
  readonly body: Uint8Array;
}

/** `key` is the verification key as SendGrid shows it: base64 of a DER SubjectPublicKeyInfo. False without a key, and with one that is none. */
export function reportsAreGenuine(key: string, reports: SignedReports, now: Instant): boolean {
  const publicKey = publicKeyFrom(key);
  if (publicKey === null || !/^\d{9,11}$/.test(reports.timestamp)) return false;
  if (Math.abs(now - Number(reports.timestamp) * 1_000) > oldestMs) return false;
  const signed = Buffer.concat([Buffer.from(reports.timestamp, 'utf8'), reports.body]);
  try {
    return verify('sha256', signed, publicKey, Buffer.from(reports.signature, 'base64'));
  } catch {
    // Bytes that are no signature at all.
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

// SendGrid's reports over HTTP: who may, how much, and what the answer is.
import type { Request } from 'firebase-functions/https';
import { reportsAreGenuine } from '../adapters/sendgrid/verify-reports.ts';
import type { Deps } from '../deps.ts';
import { takeReports } from '../use-cases/take-reports.ts';
import { logFaultOf, logRun } from './log.ts';

/** SendGrid's batches end below 768 kB. */
const mostBytes = 1_048_576;

/** The part of express' response that is needed here. */
interface Answer {
  status(code: number): { end(): void };
}

/**
 * 204 for a genuine batch, whatever it says; 405, 413, 401 and 400 for anything else, without a word about why; 500 while
 * the database is away. SendGrid repeats what was not answered with 2xx for a day, so reports are not lost.
 */
export async function answerReports(
  deps: Deps,
  key: string,
  request: Request,
  response: Answer,
): Promise<void> {
  const body: Uint8Array | undefined = request.rawBody;
  if (request.method !== 'POST') return response.status(405).end();
  if (body === undefined) return response.status(400).end();
  if (body.length > mostBytes) return response.status(413).end();
  const signature = request.get('X-Twilio-Email-Event-Webhook-Signature') ?? '';
  const timestamp = request.get('X-Twilio-Email-Event-Webhook-Timestamp') ?? '';
  if (!reportsAreGenuine(key, { signature, timestamp, body }, deps.now())) {
    logRun('sendgridEvents', { refused: 1 });
    return response.status(401).end();
  }
  const batch: unknown = request.body;
  if (!Array.isArray(batch)) return response.status(400).end();
  try {
    const rows = await takeReports(deps, batch);
    logRun('sendgridEvents', { events: batch.length, rows });
  } catch (error) {
    // Thrown on, its message would be logged, and that may quote the batch.
    logFaultOf('sendgridEvents')(error);
    return response.status(500).end();
  }
  response.status(204).end();
}

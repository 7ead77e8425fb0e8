// SendGrid's webhook: checks who sends reports and how much, and responds with a status.
import { reportsAreGenuine } from '../notices/sendgrid/verify-reports.ts';
import type { Deps } from '../deps.ts';
import { takeReports } from '../notices/take-reports.ts';
import { logFaultOf, logRun } from './log.ts';

/** SendGrid's batches stay below 768 kB. */
const bytesLimit = 1_048_576;

/** The parts of Express requests and responses that are used here. */
interface Posted {
  readonly method: string;
  readonly rawBody?: Uint8Array;
  readonly body: unknown;
  get(header: string): string | undefined;
}

interface StatusResponse {
  status(code: number): { end(): void };
}

/**
 * Responds 204 to a genuine batch, 503 if a report could not be noted, and 405, 413, 401 or 400 to anything
 * else. SendGrid repeats a batch for a day until it gets a 2xx.
 */
export async function receiveReports(
  deps: Deps,
  key: string,
  request: Posted,
  response: StatusResponse,
): Promise<void> {
  const { rawBody: body } = request;
  if (request.method !== 'POST') return response.status(405).end();
  if (body === undefined) return response.status(400).end();
  if (body.length > bytesLimit) return response.status(413).end();
  const signature = request.get('X-Twilio-Email-Event-Webhook-Signature') ?? '';
  const timestamp = request.get('X-Twilio-Email-Event-Webhook-Timestamp') ?? '';
  if (!reportsAreGenuine(key, { signature, timestamp, body }, deps.now())) {
    logRun('sendgridEvents', { refused: 1 });
    return response.status(401).end();
  }
  const { body: batch } = request;
  if (!Array.isArray(batch)) return response.status(400).end();
  const { rows, unsettled } = await takeReports(deps, batch, logFaultOf('sendgridEvents'));
  logRun('sendgridEvents', { events: batch.length, rows, unsettled });
  response.status(unsettled > 0 ? 503 : 204).end();
}

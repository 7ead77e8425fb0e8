// `sendgridEvents`: what SendGrid reports of mails it took, noted on their rows.
import { type DeliveryReport, stateAfterReport } from '@holdfast/core/notices/delivery-report.ts';
import { type Instant, instant } from '@holdfast/core/time/instant.ts';
import * as z from 'zod/mini';
import { type OutboxRow, outboxRowFrom, reportedFields } from '../store/outbox.ts';
import { outboxDocument } from '../store/paths.ts';
import { mailProblem, solved } from '../store/problems.ts';
import { again, commitIf } from '../store/commit.ts';
import type { Deps } from '../deps.ts';
import type { OnFault } from '../store/on-fault.ts';

/** As SendGrid writes them; custom arguments stand at top level, `row` is ours. Everything else is not for us. */
const reportSchema = z.object({
  event: z.string(),
  timestamp: z.number(),
  row: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}:[a-z0-9-]{1,24}:(?:client|provider):\d{1,12}$/)),
  type: z.optional(z.string()),
  status: z.optional(z.string()),
});

const reportOf: ReadonlyMap<string, DeliveryReport> = new Map([
  ['processed', 'processed'],
  ['delivered', 'delivered'],
  ['bounce', 'bounced'],
  ['dropped', 'dropped'],
  ['spamreport', 'spam-report'],
]);

interface Report {
  readonly what: DeliveryReport;
  readonly at: Instant;
  /** The mail server's status code; its sentence may quote the address and is not kept. */
  readonly detail: string | null;
}

const atOnce = 10;

/**
 * Any order, any number of times: a row only moves on. Reports of unknown rows, other kinds and other shapes are passed
 * over, because SendGrid sends the reports of a whole account. Returns how many rows they were about, and how many of these
 * could not be noted for now: the same batch is to be given again.
 */
export async function takeReports(
  deps: Deps,
  batch: readonly unknown[],
  onFault: OnFault,
): Promise<{ rows: number; unsettled: number }> {
  // Doubles within a batch are told apart by what they say, not by their event ids.
  const byRow = new Map<string, Map<string, Report>>();
  for (const candidate of batch) {
    const parsed = z.safeParse(reportSchema, candidate);
    const what = parsed.success ? reportOf.get(parsed.data.event) : undefined;
    if (!parsed.success || what === undefined) continue;
    const { row, timestamp, status } = parsed.data;
    const at = instant(Math.round(Math.min(Math.max(timestamp, 0), 8_000_000_000)) * 1_000);
    const detail = status !== undefined && /^\d\.\d{1,3}\.\d{1,3}$/.test(status) ? status : null;
    const reports = byRow.get(row) ?? new Map<string, Report>();
    byRow.set(row, reports.set(`${what} ${at} ${detail}`, { what, at, detail }));
  }
  const rows = [...byRow].map(([row, reports]) => [row, [...reports.values()]] as const);
  let unsettled = 0;
  for (let index = 0; index < rows.length; index += atOnce) {
    const group = rows.slice(index, index + atOnce);
    const noted = await Promise.all(group.map(([row, reports]) => noteAlone(deps, row, reports, onFault)));
    unsettled += noted.filter((isNoted) => !isNoted).length;
  }
  return { rows: rows.length, unsettled };
}

async function noteAlone(
  deps: Deps,
  rowId: string,
  reports: readonly Report[],
  onFault: OnFault,
): Promise<boolean> {
  try {
    return await note(deps, rowId, reports);
  } catch (error) {
    onFault(error, `outbox/${rowId}`);
    return false;
  }
}

/** False when others wrote first, every time. */
async function note(deps: Deps, rowId: string, reports: readonly Report[]): Promise<boolean> {
  for (const report of reports) if (!(await noteReport(deps, rowId, report))) return false;
  return true;
}

async function noteReport(deps: Deps, rowId: string, report: Report): Promise<boolean> {
  const isNoted = await again(deps, async () => {
    const row = await readableRow(deps, rowId);
    return row === null || (await noteOne(deps, row, report)) ? true : null;
  });
  return isNoted === true;
}

/** A row that cannot be read is given up elsewhere; refusing its reports would make SendGrid repeat them for a day. */
async function readableRow(deps: Deps, rowId: string): Promise<OutboxRow | null> {
  const snapshot = await outboxDocument(deps.db, rowId).get();
  try {
    return outboxRowFrom(snapshot);
  } catch {
    return null;
  }
}

/** False when the row changed meanwhile. */
async function noteOne(deps: Deps, row: OutboxRow, report: Report): Promise<boolean> {
  const state = stateAfterReport(row.state, report.what);
  const { what, at, detail } = report;
  const fields = reportedFields(row, { state, what, at, detail });
  if (fields === null) return true;
  return commitIf(deps, (transaction) => {
    transaction.update(row.document, fields, { lastUpdateTime: row.writtenAt });
    if (state !== row.state && (state === 'bounced' || state === 'dropped')) {
      const told = mailProblem(deps.db, row, detail === null ? state : `${state} ${detail}`, deps.now());
      transaction.set(told.document, told.data);
    } else if (row.state === 'dead' && state !== row.state) {
      // It arrived after all.
      const told = solved(mailProblem(deps.db, row, state, deps.now()));
      transaction.set(told.document, told.data);
    }
  });
}

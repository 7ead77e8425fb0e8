// `sendgridEvents`: notes what SendGrid reports about mails on their rows.
import type { DeliveryState } from '@holdfast/core/notices/delivery.ts';
import { type DeliveryReport, stateAfterReport } from '@holdfast/core/notices/delivery-report.ts';
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import pMap from 'p-map';
import * as z from 'zod/mini';
import { appointmentEnd, correctedLinkVersion } from '../store/booking-facts.ts';
import { noteReport } from '../store/outbox.ts';
import { type OutboxRow, readRow } from '../store/outbox-rows.ts';
import { mailProblem, mailProblemDocument, openProblemFrom, solvedFields } from '../store/problems.ts';
import { again } from '../store/commit.ts';
import type { Deps } from '../deps.ts';
import { type OnFault, reporting } from '../store/on-fault.ts';

/** As SendGrid writes them. Custom arguments stand at the top level; `row` is ours. */
const numberText = z.pipe(z.string().check(z.regex(/^\d{1,6}$/)), z.transform(Number));

const reportSchema = z.object({
  event: z.string(),
  timestamp: z.number(),
  row: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}:[a-z0-9-]{1,24}:(?:client|provider):\d{1,12}$/)),
  /** Emails from before there were rounds have neither. */
  round: z.prefault(numberText, '0'),
  link: z.prefault(numberText, '0'),
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
  readonly round: number;
  /** The link version of the booking that the email was made from. */
  readonly link: number;
  readonly at: Instant;
  /** The mail server's status code. Its sentence may quote the address, so it is not kept. */
  readonly detail: string | null;
}

const atOnce = 10;

/**
 * Reports may repeat and come in any order. Other kinds and other mails are ignored, because SendGrid reports
 * on a whole account. `unsettled` counts rows whose reports must come again.
 */
export async function takeReports(
  deps: Deps,
  batch: readonly unknown[],
  onFault: OnFault,
): Promise<{ rows: number; unsettled: number }> {
  // Duplicates within a batch are recognised by their content, not by their event ids.
  const byRow = new Map<string, Map<string, Report>>();
  for (const candidate of batch) {
    const parsed = z.safeParse(reportSchema, candidate);
    const what = parsed.success ? reportOf.get(parsed.data.event) : undefined;
    if (!parsed.success || what === undefined) continue;
    const { row, round, link, timestamp, status } = parsed.data;
    const at = instant(Math.round(Math.min(Math.max(timestamp, 0), 8_000_000_000)) * 1_000);
    const detail = status !== undefined && /^\d\.\d{1,3}\.\d{1,3}$/.test(status) ? status : null;
    const reports = byRow.get(row) ?? new Map<string, Report>();
    byRow.set(
      row,
      reports.set(`${what} ${round} ${link} ${at} ${detail}`, { what, round, link, at, detail }),
    );
  }
  const rows = [...byRow].map(([row, reports]) => [row, [...reports.values()]] as const);
  let unsettled = 0;
  const noteRow = async ([row, reports]: (typeof rows)[number]) => {
    const noteAll = () => note(deps, row, reports);
    if (!(await reporting(onFault, `outbox/${row}`, false, noteAll))) unsettled += 1;
  };
  await pMap(rows, noteRow, { concurrency: atOnce });
  return { rows: rows.length, unsettled };
}

/** False if others wrote first in every try. */
async function note(deps: Deps, rowId: string, reports: readonly Report[]): Promise<boolean> {
  for (const report of reports) if (!(await noteOne(deps, rowId, report))) return false;
  return true;
}

/** An unreadable row is given up elsewhere. If it refused reports, SendGrid would repeat them for a day. */
async function noteOne(deps: Deps, rowId: string, report: Report): Promise<boolean> {
  const isNoted = await again(deps, async () => {
    const row = await readRow(deps.db, rowId);
    // What became of an earlier round says nothing about the email that is out now.
    if (row?.round !== report.round) return true;
    const state = stateAfterReport(row.state, report.what);
    const also = await problemAfter(deps, row, state, report);
    return (await noteReport(deps, row, { ...report, state }, also)) || null;
  });
  return isNoted === true;
}

type Write = (transaction: Transaction) => unknown;

/** The problem that the new state raises, or solves because the mail or a later one arrived after all. */
async function problemAfter(
  { db, now }: Deps,
  row: OutboxRow,
  state: DeliveryState,
  { link, detail }: Report,
): Promise<Write> {
  if (state === row.state) return () => {};
  if (state === 'bounced' || state === 'dropped') {
    if (await wentToOldAddress(db, row, link)) return () => {};
    const reason = detail === null ? state : `${state} ${detail}`;
    const { document, data } = mailProblem(
      db,
      row,
      { reason, until: await appointmentEnd(db, row.subject) },
      now(),
    );
    return (transaction) => transaction.set(document, data);
  }
  if (state !== 'delivered' && row.state !== 'dead') return () => {};
  const snapshot = await mailProblemDocument(db, row).get();
  const open = openProblemFrom(snapshot);
  const isItsOwn = open?.notice === row.id;
  if (!open || !snapshot.updateTime || (!isItsOwn && row.createdAt < open.at)) return () => {};
  const lastUpdateTime = snapshot.updateTime;
  return (transaction) => transaction.update(snapshot.ref, solvedFields(now()), { lastUpdateTime });
}

/** True if the client's address was corrected after the email was made: the problem is solved already. */
async function wentToOldAddress(db: Firestore, row: OutboxRow, link: number): Promise<boolean> {
  if (row.recipient !== 'client') return false;
  return link < ((await correctedLinkVersion(db, row.subject)) ?? 0);
}

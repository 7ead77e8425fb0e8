// What is deployed: callables, triggers, schedules and web hooks, with the options that the platform needs to know.
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { defineSecret, defineString, projectID } from 'firebase-functions/params';
import { onCall, onRequest } from 'firebase-functions/https';
import { setGlobalOptions } from 'firebase-functions/options';
import { onSchedule } from 'firebase-functions/scheduler';
import { clockFromEnvironment } from './entry/clock.ts';
import { manageLinksFrom } from './booking/manage-links.ts';
import { crashPointsFromEnvironment } from './store/crash-points.ts';
import { limitHoldShareFromEnvironment } from './entry/hold-share-setting.ts';
import { MailBarred, readMailBarred } from './store/mail-barred.ts';
import { sendgridSender, sendgridSettingsFrom } from './notices/sendgrid/mail-sender.ts';
import type { Deps } from './deps.ts';
import type { OnFault } from './store/on-fault.ts';
import { ok } from '@holdfast/core/result.ts';
import { uidOfCaller } from './entry/bearer-token.ts';
import { boundedCallable } from './entry/bounded-callable.ts';
import { quietConsole } from './entry/quiet-console.ts';
import { audit as runAudit, auditCounts } from './upkeep/audit.ts';
import { deliverDue } from './notices/deliver-due.ts';
import { deliverNotice } from './notices/deliver-notice.ts';
import { sendReminders as runReminders } from './notices/send-reminders.ts';
import { watchClocks } from './upkeep/watch-clocks.ts';
import { sweep as runSweep } from './upkeep/sweep.ts';
import { logDifferences, logFaultOf, logRun } from './entry/log.ts';
import { eachPart } from './entry/each-part.ts';
import { clientHandlers } from './entry/client-handlers.ts';
import { dispatch } from './entry/dispatch.ts';
import { providerHandlers } from './entry/provider-handlers.ts';
import { region } from './region.ts';
import { admitProvider } from './entry/admit-provider.ts';
import { answerReports } from './entry/sendgrid-events.ts';

quietConsole();
initializeApp();
setGlobalOptions({ region });

/** Signing keys of manage links; see `manage-links.ts` for the format and for how to change them. */
const manageLinkKeys = defineSecret('MANAGE_LINK_KEYS');

/** SendGrid's API key; a deployment without mail gives it any value and leaves `MAIL_FROM` empty. */
const sendgridApiKey = defineSecret('SENDGRID_API_KEY');
/** The verified address that mails come from. Empty = this deployment sends no mail. */
const mailFrom = defineString('MAIL_FROM', { default: '' });
/** Where the pages are, when that is not the project's own address at web.app. */
const siteOrigin = defineString('SITE_ORIGIN', { default: '' });
/** The verification key that SendGrid shows for its signed event webhook. Empty = reports are refused. */
const sendgridWebhookKey = defineString('SENDGRID_WEBHOOK_KEY', { default: '' });

const deps: Deps = {
  db: getFirestore(),
  now: clockFromEnvironment(process.env),
  links: manageLinksFrom(() => manageLinkKeys.value()),
  mail: sendgridSender(
    sendgridSettingsFrom(process.env, {
      apiKey: () => sendgridApiKey.value(),
      from: () => mailFrom.value(),
    }),
  ),
  get siteOrigin() {
    return siteOrigin.value() || `https://${projectID.value()}.web.app`;
  },
  promiseMails: true,
  at: crashPointsFromEnvironment(process.env),
  limitHoldShare: limitHoldShareFromEnvironment(process.env),
  jitter: Math.random,
};

const mailSecrets = [manageLinkKeys, sendgridApiKey];

/** Everything the booking page asks, on its own origin through the Hosting rewrite `/api/client`. */
export const client = boundedCallable(
  onCall({ cors: false, concurrency: 80, maxInstances: 20, secrets: [manageLinkKeys] }, (request) => {
    const body: unknown = request.rawRequest.body;
    return dispatch(deps, { handlers: clientHandlers, admit: async () => ok(null) }, body);
  }),
);

/** Everything a provider's dashboard asks, through the Hosting rewrite `/api/provider`, with an ID token. */
export const provider = boundedCallable(
  onCall({ cors: false, concurrency: 80, maxInstances: 10 }, (request) => {
    const body: unknown = request.rawRequest.body;
    const admit = async () => admitProvider(deps, await uidOfCaller(request.rawRequest));
    return dispatch(deps, { handlers: providerHandlers, admit }, body);
  }),
);

/** Every night: reports, never repairs. `npm run audit -- --repair` is for people. */
export const audit = onSchedule(
  { schedule: '17 3 * * *', timeoutSeconds: 540, memory: '512MiB' },
  async () => {
    const onFault = logFaultOf('audit');
    await eachPart({ clocks: () => lookAtClocks(onFault), time: () => auditTime(onFault) }, onFault);
  },
);

async function auditTime(onFault: OnFault): Promise<void> {
  const options = { repair: false, milliseconds: 420_000 };
  const { audits, complete } = await runAudit(deps.now(), deps, options, onFault);
  for (const found of audits) if (found.differences.length > 0) logDifferences(found);
  const counts = auditCounts(audits);
  const barred = await readMailBarred(deps.db);
  if (barred) onFault(new MailBarred(barred.status));
  logRun('audit', { ...counts, mailBarred: barred ? 1 : 0 });
  // What was not looked at must not pass for healthy.
  if (!complete || counts.notLooked > 0 || counts.unread > 0) {
    throw new Error(complete ? 'not all could be looked at' : 'the time was over before all was looked at');
  }
}

async function lookAtClocks(onFault: OnFault): Promise<void> {
  const { complete, ...seen } = await watchClocks(deps.now(), deps, onFault, 90_000);
  logRun('watchClocks', seen);
  if (!complete || seen.failed > 0) throw new Error('not every clock could be looked at');
}

/** Unix cron, so that retries of one run carry the same schedule time. */
export const sweep = onSchedule(
  { schedule: '*/5 * * * *', timeoutSeconds: 300, secrets: mailSecrets },
  async () => {
    const now = deps.now();
    // One after the other: holds are quick, and mails must not keep them waiting for their whole bound.
    const onFault = logFaultOf('sweep');
    const holds = async () => logRun('sweep', await runSweep(now, deps, onFault));
    const mails = async () => logRun('mails', await deliverDue(now, deps, onFault));
    await eachPart({ holds, mails }, onFault);
  },
);

/** Once per promised mail. What it does not get done, the sweep does: so the platform need not try again by itself. */
export const deliverMail = onDocumentCreated(
  {
    document: 'outbox/{row}',
    memory: '512MiB',
    maxInstances: 10,
    timeoutSeconds: 60,
    secrets: mailSecrets,
  },
  async (event) => {
    await deliverNotice(deps, event.params.row, logFaultOf('deliverMail'));
  },
);

export const sendReminders = onSchedule({ schedule: '*/5 * * * *', timeoutSeconds: 300 }, async () => {
  const { queued, skipped, left, failed } = await runReminders(deps.now(), deps, logFaultOf('sendReminders'));
  logRun('sendReminders', { queued, skipped, left, failed });
});

/** SendGrid's signed event webhook. */
export const sendgridEvents = onRequest({ cors: false, maxInstances: 5 }, (request, response) =>
  answerReports(deps, sendgridWebhookKey.value(), request, response),
);

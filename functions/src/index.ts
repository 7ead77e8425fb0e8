// What is deployed: callables, triggers, schedules and webhooks, with their platform options.
import { ok } from '@holdfast/core/result.ts';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { type CallableOptions, onCall, onRequest } from 'firebase-functions/https';
import { setGlobalOptions } from 'firebase-functions/options';
import { onSchedule } from 'firebase-functions/scheduler';
import { accountHandlers } from './entry/account-handlers.ts';
import { admitCaller, forProviders } from './entry/admit-caller.ts';
import { accountOfCaller } from './entry/bearer-token.ts';
import { boundedCallable } from './entry/bounded-callable.ts';
import { clientHandlers } from './entry/client-handlers.ts';
import { dispatch } from './entry/dispatch.ts';
import { logFaultOf } from './entry/log.ts';
import { providerHandlers } from './entry/provider-handlers.ts';
import { quietConsole } from './entry/quiet-console.ts';
import { feedServer } from './entry/serve-feed.ts';
import { runAudit, runReminders, runSweep } from './entry/schedules.ts';
import { receiveReports } from './entry/receive-reports.ts';
import { deliverNotice } from './notices/deliver-notice.ts';
import { region } from './region.ts';
import { deps, manageLinkKeys, sendgridApiKey, sendgridWebhookKey } from './wire.ts';

quietConsole();
setGlobalOptions({ region });

const mailSecrets = [manageLinkKeys, sendgridApiKey];

/** The operations of clients and visitors, through the Hosting rewrite `/api/client`. */
export const client = boundedCallable(
  onCall({ cors: false, concurrency: 80, maxInstances: 20, secrets: [manageLinkKeys] }, (request) => {
    const body: unknown = request.rawRequest.body;
    return dispatch(deps, { handlers: clientHandlers, admit: async () => ok(null) }, body);
  }),
);

const signedInHandlers = { ...forProviders(providerHandlers), ...accountHandlers };

/** Providers send emails again and see at once what becomes of them, so this callable can send too. */
const providerOptions = {
  cors: false,
  concurrency: 80,
  maxInstances: 10,
  memory: '512MiB',
  secrets: mailSecrets,
} as const satisfies CallableOptions;

/** The operations of accounts and providers, through the rewrite `/api/provider`, with an ID token. */
export const provider = boundedCallable(
  onCall(providerOptions, (request) => {
    const body: unknown = request.rawRequest.body;
    const admit = async () => admitCaller(deps, await accountOfCaller(request.rawRequest));
    return dispatch(deps, { handlers: signedInHandlers, admit }, body);
  }),
);

export const audit = onSchedule({ schedule: '17 3 * * *', timeoutSeconds: 540, memory: '512MiB' }, () =>
  runAudit(deps),
);

/** In Unix cron syntax, retries of a run carry the same schedule time. */
export const sweep = onSchedule({ schedule: '*/5 * * * *', timeoutSeconds: 300, secrets: mailSecrets }, () =>
  runSweep(deps),
);

export const sendReminders = onSchedule({ schedule: '*/5 * * * *', timeoutSeconds: 300 }, () =>
  runReminders(deps),
);

/** Runs once per promised mail. The sweep retries what fails here, so the platform need not. */
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

/** SendGrid's signed event webhook. */
export const sendgridEvents = onRequest({ cors: false, maxInstances: 5 }, (request, response) =>
  receiveReports(deps, sendgridWebhookKey.value(), request, response),
);

/** Providers' calendars, through the rewrite `/feed/*`. Calendar programs ask a few times a day. */
export const bookingsFeed = onRequest({ cors: false, concurrency: 20, maxInstances: 3 }, feedServer(deps));

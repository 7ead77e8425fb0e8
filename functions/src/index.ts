// What is deployed: the callables, with the options that the platform needs to know.
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { defineSecret } from 'firebase-functions/params';
import { onCall } from 'firebase-functions/https';
import { onSchedule } from 'firebase-functions/scheduler';
import { clockFromEnvironment } from './adapters/clock.ts';
import { manageLinksFrom } from './adapters/manage-links.ts';
import { crashPointsFromEnvironment } from './adapters/crash-points.ts';
import { limitHoldShareFromEnvironment } from './adapters/hold-share-setting.ts';
import type { Deps } from './deps.ts';
import { boundedCallable } from './entry/bounded-callable.ts';
import { audit as runAudit } from './use-cases/audit.ts';
import { sweep as runSweep } from './use-cases/sweep.ts';
import { logDifferences, logRun } from './entry/log.ts';
import { dispatch } from './entry/dispatch.ts';

initializeApp();

/** Signing keys of manage links; see `manage-links.ts` for the format and for how to change them. */
const manageLinkKeys = defineSecret('MANAGE_LINK_KEYS');

const deps: Deps = {
  db: getFirestore(),
  now: clockFromEnvironment(process.env),
  links: manageLinksFrom(() => manageLinkKeys.value()),
  at: crashPointsFromEnvironment(process.env),
  limitHoldShare: limitHoldShareFromEnvironment(process.env),
  jitter: Math.random,
};

/** Everything the booking page asks, on its own origin through the Hosting rewrite `/api/client`. */
export const client = boundedCallable(
  onCall(
    { region: 'europe-west1', cors: false, concurrency: 80, maxInstances: 20, secrets: [manageLinkKeys] },
    (request) => {
      const body: unknown = request.rawRequest.body;
      return dispatch(deps, body);
    },
  ),
);

/** Every night: reports, never repairs. `npm run audit -- --repair` is for people. */
export const audit = onSchedule(
  { region: 'europe-west1', schedule: '17 3 * * *', timeoutSeconds: 540 },
  async () => {
    const audits = await runAudit(deps.now(), deps, { repair: false });
    for (const found of audits) if (found.differences.length > 0) logDifferences(found);
    logRun('audit', {
      providers: audits.length,
      differences: audits.reduce((sum, found) => sum + found.differences.length, 0),
    });
  },
);

/** Unix cron, so that retries of one run carry the same schedule time. */
export const sweep = onSchedule({ region: 'europe-west1', schedule: '*/5 * * * *' }, async () =>
  logRun('sweep', await runSweep(deps.now(), deps)),
);

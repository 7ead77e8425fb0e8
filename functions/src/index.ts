// What is deployed: the callables, with the options that the platform needs to know.
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { onCall } from 'firebase-functions/https';
import { onSchedule } from 'firebase-functions/scheduler';
import { clockFromEnvironment } from './adapters/clock.ts';
import { limitHoldShareFromEnvironment } from './adapters/hold-share-setting.ts';
import type { Deps } from './deps.ts';
import { boundedCallable } from './entry/bounded-callable.ts';
import { sweep as runSweep } from './use-cases/sweep.ts';
import { logRun } from './entry/log.ts';
import { dispatch } from './entry/dispatch.ts';

initializeApp();

const deps: Deps = {
  db: getFirestore(),
  now: clockFromEnvironment(process.env),
  limitHoldShare: limitHoldShareFromEnvironment(process.env),
  jitter: Math.random,
};

/** Everything the booking page asks, on its own origin through the Hosting rewrite `/api/client`. */
export const client = boundedCallable(
  onCall({ region: 'europe-west1', cors: false, concurrency: 80, maxInstances: 20 }, (request) => {
    const body: unknown = request.rawRequest.body;
    return dispatch(deps, body);
  }),
);

/** Unix cron, so that retries of one run carry the same schedule time. */
export const sweep = onSchedule({ region: 'europe-west1', schedule: '*/5 * * * *' }, async () =>
  logRun('sweep', await runSweep(deps.now(), deps)),
);

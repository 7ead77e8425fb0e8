// What is deployed: the callables, with the options that the platform needs to know.
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { onCall } from 'firebase-functions/https';
import { clockFromEnvironment } from './adapters/clock.ts';
import type { Deps } from './deps.ts';
import { boundedCallable } from './entry/bounded-callable.ts';
import { dispatch } from './entry/dispatch.ts';

initializeApp();

const deps: Deps = {
  db: getFirestore(),
  now: clockFromEnvironment(process.env),
  jitter: Math.random,
};

/** Everything the booking page asks, on its own origin through the Hosting rewrite `/api/client`. */
export const client = boundedCallable(
  onCall({ region: 'europe-west1', cors: false, concurrency: 80, maxInstances: 20 }, (request) => {
    const body: unknown = request.rawRequest.body;
    return dispatch(deps, body);
  }),
);

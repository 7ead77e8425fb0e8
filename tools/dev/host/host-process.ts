// One serving process: the built functions, mounted as on a Cloud Run instance behind Hosting's routes.
// `startHost` runs it with the bundle's folder as its argument. It sends its port to its parent and serves.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import express, { type RequestHandler } from 'express';
import { emulatorFacts, emulatorOrigins } from './emulator-facts.ts';
import { functionRewrites, hostingPages } from './hosting.ts';

const bundle: unknown = await import(pathToFileURL(join(process.argv[2] ?? '', 'index.js')).href);

const app = express();
// Reads bodies as the functions framework does: JSON, text, forms, and everything else as bytes.
const reading: Parameters<typeof express.json>[0] = {
  limit: '32mb',
  verify: (request, _response, body) => Object.assign(request, { rawBody: body }),
};
app.use(express.json(reading), express.text(reading));
app.use(express.urlencoded({ ...reading, extended: true }), express.raw({ ...reading, type: '*/*' }));
for (const { path, functionId } of functionRewrites()) {
  // Express wants a name for what Hosting's `*` stands for.
  app.all(path.replace('*', '*rest'), exportedHandler(functionId));
}
// Schedules have no route on Hosting; Cloud Scheduler calls each at its own address.
app.post('/schedules/:name', (request, response, next) =>
  exportedHandler(request.params.name)(request, response, next),
);
// Eventarc calls a trigger with an event; the body is the part of it that the function reads.
app.post('/triggers/:name', (request, response, next) => {
  Promise.resolve(exported(request.params.name)(request.body)).then(() => response.status(204).end(), next);
});
// Functions that outside services call have no route on Hosting either.
app.all('/hooks/:name', (request, response, next) =>
  exportedHandler(request.params.name)(request, response, next),
);
// As Hosting answers for its own project, and the demo for its emulators.
const projectId = process.env['GCLOUD_PROJECT'] ?? '';
app.get('/__/firebase/init.json', (_request, response) => {
  response.json({ projectId, apiKey: 'fake-api-key', authDomain: `${projectId}.firebaseapp.com` });
});
const addresses = {
  auth: process.env['FIREBASE_AUTH_EMULATOR_HOST'] ?? '',
  firestore: process.env['FIRESTORE_EMULATOR_HOST'] ?? '',
};
app.get('/emulators.json', (_request, response) => {
  response.json(emulatorFacts(addresses));
});
app.use(hostingPages(addresses.auth === '' ? [] : emulatorOrigins(addresses)));

// This process never outlives its parent.
process.once('disconnect', () => process.exit());
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  process.send?.(address.port);
});

function exportedHandler(name: string): RequestHandler {
  const handler = exported(name);
  return (request, response) => {
    handler(request, response);
  };
}

function exported(name: string): (...args: unknown[]) => unknown {
  const found: unknown = Object.entries(Object(bundle)).find(([key]) => key === name)?.[1];
  if (typeof found !== 'function') throw new Error(`the bundle exports no function ${name}`);
  return (...args) => Reflect.apply(found, undefined, args);
}

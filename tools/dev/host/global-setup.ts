// Starts the Firestore emulator and builds the functions as deployed, once per layer that needs data.
import { startFirestore } from '../emulators/start-firestore.ts';
import { buildFunctions } from '../build/build-functions.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** `host:port` of this run's Firestore emulator. */
    firestoreAddress: string;
    projectId: string;
  }
}

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const projectId = 'demo-holdfast-tests';
  const [firestore] = await Promise.all([
    startFirestore({ projectId, rulesPath: 'firestore.rules' }),
    buildFunctions(),
  ]);
  project.provide('projectId', projectId);
  project.provide('firestoreAddress', `${firestore.host}:${firestore.port}`);
  return () => firestore.stop();
};

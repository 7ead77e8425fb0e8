// What a layer's tests share, started side by side once per layer: emulators, and what is built as deployed.
import type { TestProject } from 'vitest/node';
import { startAuth } from '../emulators/start-auth.ts';
import { startFirestore } from '../emulators/start-firestore.ts';
import { buildFunctions } from '../build/build-functions.ts';
import { buildDemoWeb, testPages } from '../build/build-web.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `host:port` of this run's Firestore emulator. */
    firestoreAddress: string;
    /** `host:port` of this run's Auth emulator, in layers that sign providers in. */
    authAddress: string;
    projectId: string;
  }
}

const projectId = 'demo-holdfast-tests';
const withAccounts = ['hostile', 'browser'];
const withPages = ['browser'];

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const firestore = startFirestore({ projectId, rulesPath: 'firestore.rules' });
  const auths = withAccounts.includes(project.name) ? [startAuth({ projectId })] : [];
  const builds = [
    buildFunctions(),
    // For emulators, but otherwise as deployed.
    ...(withPages.includes(project.name) ? [buildDemoWeb(testPages)] : []),
  ];
  const stop = async (): Promise<void> => {
    for (const one of await Promise.allSettled([firestore, ...auths]))
      if (one.status === 'fulfilled') await one.value.stop();
  };
  project.provide('projectId', projectId);
  try {
    const [{ host, port }, accounts] = await Promise.all([firestore, Promise.all(auths), ...builds]);
    project.provide('firestoreAddress', `${host}:${port}`);
    for (const { address } of accounts) project.provide('authAddress', address);
  } catch (error) {
    // Vitest does not call the end of a setup that failed.
    await stop();
    throw error;
  }
  return stop;
};

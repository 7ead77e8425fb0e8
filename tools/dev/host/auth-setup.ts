// Starts the Auth emulator once per layer whose tests sign providers in.
import type { TestProject } from 'vitest/node';
import { startAuth } from '../emulators/start-auth.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `host:port` of this run's Auth emulator. */
    authAddress: string;
  }
}

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const auth = await startAuth({ projectId: 'demo-holdfast-tests' });
  project.provide('authAddress', auth.address);
  return () => auth.stop();
};

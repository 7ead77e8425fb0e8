// Builds the demo's pages, and tells them where its emulators are.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDemoWeb } from '../build/build-web.ts';
import { emulatorFacts } from '../host/emulator-facts.ts';
import type { DemoSetup } from './demo-setup.ts';

export async function buildDemoPages(setup: DemoSetup): Promise<void> {
  await buildDemoWeb(setup.pagesFolder);
  const facts = emulatorFacts({
    auth: `127.0.0.1:${setup.authPort}`,
    firestore: `127.0.0.1:${setup.firestorePort}`,
  });
  await writeFile(join(setup.pagesFolder, 'emulators.json'), JSON.stringify(facts));
}

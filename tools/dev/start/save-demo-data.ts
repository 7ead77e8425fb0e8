// Saves what is in the emulators, so that `--keep` can go on with it.
import type { DemoSetup } from './demo-setup.ts';

/**
 * Gives whether the data is saved. Asks this demo's own hub: the export that firebase-tools does on its own exit looks
 * the hub up by project, and finds another demo's when two run side by side.
 */
export async function saveDemoData(setup: DemoSetup): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${setup.hubPort}/_admin/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ path: setup.dataFolder, initiatedBy: 'exit' }),
    });
    return response.ok;
  } catch {
    return false;
  }
}

// Saves what is in the emulators, so that `--keep` can continue with it.
import type { DemoSetup } from './demo-setup.ts';

/**
 * Returns whether the data is saved. Asks this demo's own hub, because firebase-tools' export on exit looks
 * the hub up by project and can find another demo's.
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

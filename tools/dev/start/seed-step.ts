// Fills the demo's empty Firestore with the two demo providers.
import { type DemoSetup, demoProjectId } from './demo-setup.ts';

/** Needs a Firestore emulator that answers. */
export async function seedDemoData(setup: DemoSetup): Promise<void> {
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  process.env['FIRESTORE_EMULATOR_HOST'] = `127.0.0.1:${setup.firestorePort}`;
  // Loaded late: the Admin SDK takes half a second, in which the emulators start.
  const [{ deleteApp, initializeApp }, { getFirestore }, { seedDemo }] = await Promise.all([
    import('firebase-admin/app'),
    import('firebase-admin/firestore'),
    import('../seed/seed-demo.ts'),
  ]);
  const app = initializeApp({ projectId: demoProjectId });
  await seedDemo({ firestore: getFirestore(app), now: Date.now() });
  await deleteApp(app);
}

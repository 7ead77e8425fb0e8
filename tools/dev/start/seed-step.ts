// Fills the demo's empty emulators with the two demo providers and their accounts.
import { type DemoSetup, demoProjectId } from './demo-setup.ts';

/** Needs emulators of Firestore and Auth that answer. */
export async function seedDemoData(setup: DemoSetup): Promise<void> {
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  process.env['FIRESTORE_EMULATOR_HOST'] = `127.0.0.1:${setup.firestorePort}`;
  // Loaded late: the Admin SDK takes half a second, in which the emulators start.
  const [{ deleteApp, initializeApp }, { getFirestore }, { seedDemo }, { seedAccounts }] = await Promise.all([
    import('firebase-admin/app'),
    import('firebase-admin/firestore'),
    import('../seed/seed-demo.ts'),
    import('../seed/demo-people.ts'),
  ]);
  const app = initializeApp({ projectId: demoProjectId });
  await seedDemo({ firestore: getFirestore(app), now: Date.now() });
  await seedAccounts(`127.0.0.1:${setup.authPort}`, demoProjectId);
  await deleteApp(app);
}

// Lets the tests' accounts become providers, as `npm run admit` does.
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { admissionData } from '../../functions/src/store/admission.ts';
import { admissionDocument } from '../../functions/src/store/paths.ts';

/** Everybody with an address at that domain, and nobody else. */
export async function admitDomain(domain: string): Promise<void> {
  const db = testFirestore();
  await admissionDocument(db).set(admissionData({ addresses: [], domains: [domain], anyone: false }));
}

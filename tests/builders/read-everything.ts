// Every document of one provider, so that a test can say that nothing of it has changed.
import type { Firestore } from 'firebase-admin/firestore';

/** By path: the profile, all below it, and what else names the provider in `providerId` or `uid`. */
export async function readEverything(db: Firestore, providerId: string): Promise<Map<string, unknown>> {
  const profile = db.collection('providers').doc(providerId);
  const roots = (await db.listCollections()).filter(({ id }) => id !== 'providers');
  const [own, below, beside] = await Promise.all([
    profile.get(),
    profile.listCollections().then((found) => Promise.all(found.map((collection) => collection.get()))),
    Promise.all(
      roots.flatMap((root) =>
        ['providerId', 'uid'].map((field) => root.where(field, '==', providerId).get()),
      ),
    ),
  ]);
  const documents = [own, ...[...below, ...beside].flatMap(({ docs }) => docs)];
  return new Map(documents.map((document) => [document.ref.path, document.data()]));
}

// Where the functions run, said once. `npm run region -- <region>` changes it together with firebase.json.

/** A Cloud Functions region: where the project's Firestore database is, since every commit goes there. */
export const region: string = 'europe-west1';

// Where the functions run. `npm run region -- <region>` changes it together with firebase.json.

/** A Cloud Functions region: the Firestore database's, because every commit goes there. */
export const region: string = 'europe-west1';

// Where the functions run, said once. `npm run region -- <region>` changes it together with firebase.json.

/** A Cloud Functions region. It must be where the project's Firestore database is: triggers and every commit go there. */
export const region: string = 'europe-west1';

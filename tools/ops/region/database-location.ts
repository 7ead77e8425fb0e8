// Checks that a Firestore database lies where the functions run.

/** Multi-regions and the regions inside them, see https://firebase.google.com/docs/firestore/locations. */
const within: Readonly<Record<string, readonly string[]>> = {
  eur3: ['europe-west1', 'europe-west4'],
  nam5: ['us-central1'],
  nam7: ['us-central1', 'us-east4'],
};

/** Null when they agree, or what to do. `location` is a region, or a multi-region such as `eur3`. */
export function locationProblem(location: string, region: string, project: string): string | null {
  const near = within[location] ?? [location];
  if (near.includes(region)) return null;
  return (
    `The Firestore database of ${project} is in ${location}, but this copy runs its functions in ${region}: ` +
    `every booking would travel between the two. Run: npm run region -- ${near[0]}`
  );
}

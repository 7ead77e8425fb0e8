// Weighs the dashboard's built script: its sign-in page, and each section with all that it may load.
import { chunksWith, lateOf, type Manifest, readManifest, scriptsOf, weigh } from './build-manifest.ts';

/** Kilobytes (1,000 bytes) after gzip. */
export const dashboardBudgets = { signIn: 150, section: 400 } as const;

/** What whoever is signed in loads; everything that it fetches later counts as a section. */
const signedIn = 'src/pages/dashboard/frame/signed-in.tsx';

export interface DashboardSizes {
  readonly signIn: number;
  /** By the file of each section: the page, the frame, and the section with every piece of its own. */
  readonly sections: Readonly<Record<string, number>>;
}

export function dashboardSizes(dist: URL): DashboardSizes {
  const manifest = readManifest(dist, 'dashboard');
  const entry = entryOf(manifest);
  const shared = [...chunksWith(manifest, entry), ...chunksWith(manifest, signedIn)];
  const pieces = lateOf(manifest, chunksWith(manifest, signedIn)).filter((name) => name !== signedIn);
  const sizeOf = (names: readonly string[]) => weigh(dist, scriptsOf(manifest, names));
  return {
    signIn: sizeOf(chunksWith(manifest, entry)),
    sections: Object.fromEntries(
      pieces.map((name) => [name, sizeOf([...shared, ...ownChunks(manifest, name)])]),
    ),
  };
}

/** Exceeded budgets, in words; empty when all is well. */
export function checkDashboardSize(dist: URL): string[] {
  const { signIn, sections } = dashboardSizes(dist);
  const { signIn: most, section } = dashboardBudgets;
  return [
    ...(signIn > most ? [`the sign-in page: ${signIn.toFixed(1)} kB, at most ${most}`] : []),
    ...Object.entries(sections)
      .filter(([, size]) => size > section)
      .map(([name, size]) => `${name}: ${size.toFixed(1)} kB in all, at most ${section}`),
  ];
}

function entryOf(manifest: Manifest): string {
  const found = Object.entries(manifest).find(([, { isEntry }]) => isEntry === true);
  if (!found) throw new Error('the build of the dashboard has no entry');
  return found[0];
}

/** A section may import the frame; what the frame fetches later is not the section's. */
function ownChunks(manifest: Manifest, name: string): string[] {
  return chunksWith(manifest, name, true, new Set([entryOf(manifest), signedIn]));
}

if (import.meta.main) {
  const dist = new URL('../dist/', import.meta.url);
  const { signIn, sections } = dashboardSizes(dist);
  console.log(`script of the sign-in page: ${signIn.toFixed(1)} kB gzip (budget ${dashboardBudgets.signIn})`);
  for (const [name, size] of Object.entries(sections))
    console.log(`${name}: ${size.toFixed(1)} kB gzip in all (budget ${dashboardBudgets.section})`);
  const complaints = checkDashboardSize(dist);
  for (const complaint of complaints) console.error(`over budget: ${complaint}`);
  if (complaints.length > 0) process.exitCode = 1;
}

// Weighs the booking page's built script, gzipped, and fails above the budgets of the design.
import { readFileSync } from 'node:fs';
import { chunksWith, readManifest, scriptsOf, weigh } from './build-manifest.ts';

/** Kilobytes (1,000 bytes) after gzip. */
export const scriptBudgets = { untilSlots: 100, withForm: 125 } as const;

export interface ScriptSizes {
  /** The entry and its static imports: what must arrive before a visitor can tap a slot. */
  untilSlots: number;
  /** The same, plus the form's own pieces. */
  withForm: number;
}

const entry = 'src/pages/booking-page/main.tsx';
const formPiece = 'src/pages/booking-page/form/form-view.tsx';
/** Occurs only in the list of zones that the zone picker brings along. */
const someZone = 'Africa/Ouagadougou';

/** Sizes in kilobytes after gzip; `dist` ends with a slash. Page and embedded page share one entry. */
export function scriptSizes(dist: URL): ScriptSizes {
  const sizeOf = (...names: string[]) => weigh(dist, filesOf(dist, names));
  return { untilSlots: sizeOf(entry), withForm: sizeOf(entry, formPiece) };
}

/** Exceeded budgets and pieces that do not belong in the first view, in words; empty when all is well. */
export function checkScriptSize(dist: URL): string[] {
  const sizes = scriptSizes(dist);
  const early = filesOf(dist, [entry, formPiece]);
  const carriesZones = early.some((file) => readFileSync(new URL(file, dist), 'utf8').includes(someZone));
  return carriesZones
    ? [...exceeded(sizes), 'the names of all time zones travel with the form']
    : exceeded(sizes);
}

function exceeded(sizes: ScriptSizes): string[] {
  return (['untilSlots', 'withForm'] as const)
    .filter((part) => sizes[part] > scriptBudgets[part])
    .map((part) => `${part}: ${sizes[part].toFixed(1)} kB, at most ${scriptBudgets[part]}`);
}

function filesOf(dist: URL, names: readonly string[]): string[] {
  const manifest = readManifest(dist, 'manifest');
  return scriptsOf(
    manifest,
    names.flatMap((name) => chunksWith(manifest, name)),
  );
}

if (import.meta.main) {
  const dist = new URL('../dist/', import.meta.url);
  const { untilSlots, withForm } = scriptSizes(dist);
  console.log(
    `script until a slot can be tapped: ${untilSlots.toFixed(1)} kB gzip (budget ${scriptBudgets.untilSlots})`,
  );
  console.log(
    `script with the form:              ${withForm.toFixed(1)} kB gzip (budget ${scriptBudgets.withForm})`,
  );
  const complaints = checkScriptSize(dist);
  for (const complaint of complaints) console.error(`over budget: ${complaint}`);
  if (complaints.length > 0) process.exitCode = 1;
}

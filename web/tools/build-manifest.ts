// Reads what a build says of its chunks, and weighs them as they travel.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  /** Arrive with it, and later when something is opened. */
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

/** `dist` ends with a slash. */
export function readManifest(dist: URL, name: string): Manifest {
  return JSON.parse(readFileSync(new URL(`.vite/${name}.json`, dist), 'utf8'));
}

/** The names of a chunk and of all that arrives with it; with `late`, also of what it may fetch later. */
export function chunksWith(
  manifest: Manifest,
  name: string,
  late = false,
  seen = new Set<string>(),
): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const { imports = [], dynamicImports = [] } = chunkOf(manifest, name);
  const next = late ? [...imports, ...dynamicImports] : imports;
  return [name, ...next.flatMap((each) => chunksWith(manifest, each, late, seen))];
}

/** What these chunks fetch later. */
export function lateOf(manifest: Manifest, names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => chunkOf(manifest, name).dynamicImports ?? []))];
}

/** The script files of these chunks, each once. */
export function scriptsOf(manifest: Manifest, names: readonly string[]): string[] {
  const files = names.map((name) => chunkOf(manifest, name).file);
  return [...new Set(files)].filter((file) => file.endsWith('.js'));
}

/** Kilobytes (1,000 bytes) after gzip. */
export function weigh(dist: URL, files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1_000;
}

function chunkOf(manifest: Manifest, name: string): Chunk {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`the build's manifest has no ${name}`);
  return chunk;
}

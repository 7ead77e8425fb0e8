// Makes a jar that `java -jar` can start from one whose manifest names no main class.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { FirestoreEmulator } from './find-firestore-emulator.ts';
import { workFolder } from './repo-root.ts';

/** The emulator's own jar if `java -jar` can run it, as firebase-tools does; otherwise a wrapper. */
export async function wrapJar(
  emulator: FirestoreEmulator,
  cacheFolder: string = workFolder,
): Promise<string> {
  if (emulator.mainClass === undefined) return emulator.jarPath;
  const manifest = [
    'Manifest-Version: 1.0',
    `Main-Class: ${emulator.mainClass}`,
    `Class-Path: ${pathToFileURL(emulator.jarPath).href}`,
  ]
    .map(folded)
    .join('');
  await mkdir(cacheFolder, { recursive: true });
  const path = join(cacheFolder, 'firestore-emulator.jar');
  await writeFile(path, zipSync({ 'META-INF/MANIFEST.MF': strToU8(manifest) }));
  return path;
}

/** A manifest line holds at most 72 bytes; it continues after a line break and one space. */
function folded(line: string): string {
  const parts = [line.slice(0, 72)];
  for (let at = 72; at < line.length; at += 71) parts.push(` ${line.slice(at, at + 71)}`);
  return `${parts.join('\r\n')}\r\n`;
}

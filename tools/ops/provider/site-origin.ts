// Where the pages of a project are, as far as this machine knows.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { repoRoot } from '../../dev/emulators/repo-root.ts';

/**
 * The settings' `SITE_ORIGIN`, or the address that Firebase gives each project. For an emulator
 * (`host:port`), the same demo's pages: its ports keep their distance.
 */
export function siteOriginOf(id: string, emulator: string | undefined, root: string = repoRoot): string {
  if (emulator !== undefined) return demoOrigin(emulator);
  const file = join(root, `functions/.env.${id}`);
  const { SITE_ORIGIN: origin = '' } = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  return origin || `https://${id}.web.app`;
}

function demoOrigin(emulator: string): string {
  const { emulators }: { emulators: Record<'hosting' | 'firestore', { port: number }> } = JSON.parse(
    readFileSync(join(repoRoot, 'firebase.json'), 'utf8'),
  );
  const { hostname, port } = new URL(`http://${emulator}`);
  return `http://${hostname}:${Number(port) - emulators.firestore.port + emulators.hosting.port}`;
}

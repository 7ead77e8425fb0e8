// The demo's own secrets: made once per demo, kept with its data, never part of the repository.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../emulators/repo-root.ts';
import type { DemoSetup } from './demo-setup.ts';

/** Puts `.secret.local` where the functions emulator reads it. Links of the last run go on working with `--keep`. */
export function writeDemoSecrets(setup: DemoSetup): void {
  const file = join(setup.folder, 'manage-link-keys');
  if (!existsSync(file))
    writeFileSync(file, `demo:${randomBytes(32).toString('base64url')}`, { mode: 0o600 });
  const secrets = `MANAGE_LINK_KEYS=${readFileSync(file, 'utf8')}\n`;
  writeFileSync(join(repoRoot, 'functions/dist/.secret.local'), secrets, { mode: 0o600 });
}

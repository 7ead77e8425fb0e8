// The demo's own secrets: made once per demo, kept with its data, never part of the repository.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../emulators/repo-root.ts';
import type { DemoSetup } from './demo-setup.ts';

export interface DemoSecrets {
  readonly sendgridApiKey: string;
}

/** Puts `.secret.local` where the functions emulator reads it. Links of the last run go on working with `--keep`. */
export function writeDemoSecrets(setup: DemoSetup): DemoSecrets {
  const manageLinkKeys = keptSecret(setup, 'manage-link-keys', 'demo:');
  const sendgridApiKey = keptSecret(setup, 'sendgrid-api-key', 'SG.demo.');
  const secrets = `MANAGE_LINK_KEYS=${manageLinkKeys}\nSENDGRID_API_KEY=${sendgridApiKey}\n`;
  writeFileSync(join(repoRoot, 'functions/dist/.secret.local'), secrets, { mode: 0o600 });
  return { sendgridApiKey };
}

function keptSecret(setup: DemoSetup, name: string, prefix: string): string {
  const file = join(setup.folder, name);
  if (!existsSync(file)) writeFileSync(file, prefix + randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

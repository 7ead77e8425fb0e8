// The demo's own secrets: made once on this machine, never part of the repository.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot, workFolder } from '../emulators/repo-root.ts';

export interface DemoSecrets {
  readonly sendgridApiKey: string;
}

/**
 * Writes `.secret.local`, the functions emulator's only place for secrets. All demos share it, so the secrets
 * stay the same in every run; links of the last run work with `--keep`.
 */
export function writeDemoSecrets(): DemoSecrets {
  const manageLinkKeys = keptSecret('manage-link-keys', 'demo:');
  const sendgridApiKey = keptSecret('sendgrid-api-key', 'SG.demo.');
  const secrets = `MANAGE_LINK_KEYS=${manageLinkKeys}\nSENDGRID_API_KEY=${sendgridApiKey}\n`;
  writeFileSync(join(repoRoot, 'functions/dist/.secret.local'), secrets, { mode: 0o600 });
  return { sendgridApiKey };
}

function keptSecret(name: string, prefix: string): string {
  const file = join(workFolder, name);
  if (!existsSync(file)) writeFileSync(file, prefix + randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

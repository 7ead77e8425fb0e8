// The demo's SendGrid, and what the functions must know to send through it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../emulators/repo-root.ts';
import { type Sendgrid, startSendgrid } from '../stand-ins/sendgrid/start-sendgrid.ts';
import { functionUrl, hostingOrigin } from './demo-pages.ts';
import { type DemoSetup, demoProjectId } from './demo-setup.ts';

const fromAddress = 'bookings@holdfast.example';

/** Call before the emulators start. The mails are gone when the demo stops. */
export async function startDemoMail(setup: DemoSetup, apiKey: string): Promise<Sendgrid> {
  const sendgrid = await startSendgrid({
    port: setup.inboxPort,
    apiKey,
    fromAddresses: [fromAddress],
    eventsUrl: functionUrl(setup, 'sendgridEvents'),
    autoDeliver: true,
  });
  writeSettings({
    HOLDFAST_SENDGRID_ORIGIN: sendgrid.origin,
    SENDGRID_WEBHOOK_KEY: sendgrid.publicKey,
    MAIL_FROM: fromAddress,
    SITE_ORIGIN: hostingOrigin(setup),
  });
  return sendgrid;
}

/**
 * Where firebase-tools looks for the settings of this one project: parameters that it finds in no such file it asks for,
 * whatever the environment says.
 */
function writeSettings(settings: Readonly<Record<string, string>>): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name}='${value}'\n`);
  writeFileSync(join(repoRoot, `functions/.env.${demoProjectId}`), lines.join(''));
}

// Starts the demo's SendGrid and gives the functions the settings to send through it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sendgrid, startSendgrid } from '../stand-ins/sendgrid/start-sendgrid.ts';
import { functionUrl, hostingOrigin } from './demo-pages.ts';
import type { DemoSetup } from './demo-setup.ts';

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
  writeSettings(setup, {
    HOLDFAST_SENDGRID_ORIGIN: sendgrid.origin,
    SENDGRID_WEBHOOK_KEY: sendgrid.publicKey,
    MAIL_FROM: fromAddress,
    SITE_ORIGIN: hostingOrigin(setup),
  });
  return sendgrid;
}

/** Needs a file: firebase-tools asks for parameters that it finds in none, whatever the environment says. */
function writeSettings(setup: DemoSetup, settings: Readonly<Record<string, string>>): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name}='${value}'\n`);
  writeFileSync(join(setup.settingsFolder, '.env'), lines.join(''));
}

// What became of the demo's mails, according to its inbox and to their rows in its Firestore.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../../tools/dev/emulators/repo-root.ts';
import type { ReceivedMail } from '../../tools/dev/stand-ins/sendgrid/received-mail.ts';
import { demoProjectId } from '../../tools/dev/start/demo-setup.ts';

export type DemoMail = Pick<ReceivedMail, 'to' | 'subject' | 'text' | 'categories' | 'customArgs'>;

/** The mails to one address, oldest first; `inbox` is the link that the demo prints. */
export async function mailsTo(inbox: string, address: string): Promise<DemoMail[]> {
  const response = await fetch(`${inbox}/mails?to=${encodeURIComponent(address)}`);
  const mails: DemoMail[] = await response.json();
  return mails;
}

/** The state of an outbox row in the demo whose ports are moved by `offset`. */
export async function stateOfRow(offset: number, row: string): Promise<string> {
  const config: { emulators: { firestore: { port: number } } } = JSON.parse(
    readFileSync(join(repoRoot, 'firebase.json'), 'utf8'),
  );
  const database = `http://127.0.0.1:${config.emulators.firestore.port + offset}/v1/projects/${demoProjectId}`;
  const response = await fetch(`${database}/databases/(default)/documents/outbox/${row}`, {
    // The emulator's token for a caller above the rules.
    headers: { authorization: 'Bearer owner' },
  });
  const document: { fields?: { state?: { stringValue?: string } } } = await response.json();
  return document.fields?.state?.stringValue ?? `no such row, ${response.status}`;
}

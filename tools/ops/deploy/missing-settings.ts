// Finds the settings that a deployment lacks and says what each is for; some stop the deployment.
import { parseEnv } from 'node:util';
import { region } from '../../../functions/src/region.ts';

export interface Setting {
  readonly name: string;
  readonly problem: string;
  /** True if a deployment without it would not work at all. */
  readonly stops: boolean;
}

/** `text` is the content of `functions/.env.<project>`; null without such a file. */
export function missingSettings(text: string | null, project: string): Setting[] {
  if (text === null) return [{ name: settingsFile(project), problem: noFile(project), stops: true }];
  const values = parseEnv(text);
  return [...named(values), ...mail(values, project), ...site(values), ...forbidden(values)];
}

/** Relative to the root; git ignores it. */
export function settingsFile(project: string): string {
  return `functions/.env.${project}`;
}

/** A file with which a deployment succeeds: every setting may stay empty for now. */
export const emptySettings = `# The address that mails come from, of a domain that SendGrid has verified. Empty = NO MAIL TO ANYBODY, YOU INCLUDED.
MAIL_FROM=
# Where the pages are, such as https://book.example.com. Empty = https://<project>.web.app.
SITE_ORIGIN=
# The verification key of SendGrid's event webhook. Empty = nobody learns of bounced mails.
SENDGRID_WEBHOOK_KEY=
`;

/** True if this deployment sends no mail at all. */
export function sendsNoMail(text: string): boolean {
  return (parseEnv(text)['MAIL_FROM'] ?? '') === '';
}

function noFile(project: string): string {
  const lines = settingNames.map((name) => `\n      ${name}=`).join('');
  return (
    `does not exist. These lines are enough, and all may stay empty for now:\n${lines}\n\n` +
    `    Add them yourself, or let the deploy do it: npm run deploy -- --project ${project} --write-settings`
  );
}

const settingNames = ['MAIL_FROM', 'SITE_ORIGIN', 'SENDGRID_WEBHOOK_KEY'] as const;

type Values = Readonly<Record<string, string | undefined>>;

/** Deploying asks for every parameter that the file does not name; an empty value is an answer too. */
function named(values: Values): Setting[] {
  return settingNames
    .filter((name) => values[name] === undefined)
    .map((name) => ({ name, problem: `missing; add it to the file, even if only as ${name}=`, stops: true }));
}

function mail({ MAIL_FROM: from = '', SENDGRID_WEBHOOK_KEY: key = '' }: Values, project: string): Setting[] {
  if (from === '') {
    return [{ name: 'MAIL_FROM', problem: 'empty: nobody gets an email, see below', stops: false }];
  }
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(from)) {
    return [
      { name: 'MAIL_FROM', problem: 'must be one plain address, such as bookings@example.com', stops: true },
    ];
  }
  if (key !== '') return [];
  const problem = `empty: you won’t hear of bounced emails until SendGrid reports to ${reportsUrl(project)}`;
  return [{ name: 'SENDGRID_WEBHOOK_KEY', problem, stops: false }];
}

function reportsUrl(project: string): string {
  return `https://${region}-${project}.cloudfunctions.net/sendgridEvents`;
}

function site({ SITE_ORIGIN: origin = '' }: Values): Setting[] {
  if (origin === '' || /^https:\/\/[^/\s]+$/.test(origin)) return [];
  return [{ name: 'SITE_ORIGIN', problem: 'must be https://, a host, and nothing after it', stops: true }];
}

/** Switches for tests. They do nothing in production and do not belong there. */
function forbidden(values: Values): Setting[] {
  return Object.keys(values)
    .filter((name) => name.startsWith('HOLDFAST_') || name === 'FUNCTIONS_EMULATOR')
    .map((name) => ({ name, problem: 'is for tests and demos only; remove it', stops: true }));
}

// Builds what use cases need, once per process, from the deployment's parameters and the environment.
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { defineSecret, defineString, projectID } from 'firebase-functions/params';
import { firebaseAccounts } from './account/accounts.ts';
import { manageLinksFrom } from './booking/manage-links.ts';
import type { Deps } from './deps.ts';
import { clockShiftedBy } from './entry/clock.ts';
import { noSender, sendgridSender } from './notices/sendgrid/mail-sender.ts';
import { settingsFrom } from './settings.ts';
import { crashingAt } from './store/crash-points.ts';

/** Keys that sign manage links. `manage-links.ts` explains their format and rotation. */
export const manageLinkKeys = defineSecret('MANAGE_LINK_KEYS');
/** SendGrid's API key. A deployment without mail sets any value and leaves `MAIL_FROM` empty. */
export const sendgridApiKey = defineSecret('SENDGRID_API_KEY');
/** The verified address that sends the mails. Empty means that this deployment sends none. */
const mailFrom = defineString('MAIL_FROM', { default: '' });
/** The origin of the pages. Empty means the project's own address at web.app. */
const siteOrigin = defineString('SITE_ORIGIN', { default: '' });
/** The key that SendGrid shows for its signed event webhook. If it is empty, reports are refused. */
export const sendgridWebhookKey = defineString('SENDGRID_WEBHOOK_KEY', { default: '' });

initializeApp();
const settings = settingsFrom(process.env);
const { mailService } = settings;
const mailParams = { apiKey: () => sendgridApiKey.value(), from: () => mailFrom.value() };

export const deps: Deps = {
  db: getFirestore(),
  now: clockShiftedBy(settings.clockOffsetMs),
  links: manageLinksFrom(() => manageLinkKeys.value()),
  mail: mailService === 'none' ? noSender : sendgridSender({ ...mailParams, ...mailService }),
  accounts: firebaseAccounts,
  get siteOrigin() {
    return siteOrigin.value() || `https://${projectID.value()}.web.app`;
  },
  promiseMails: true,
  at: crashingAt(settings.crash),
  limitHoldShare: settings.limitHoldShare,
  jitter: Math.random,
};

// The warning about a deployment without mail, in a frame that is hard to overlook.

/** Printed before and after a deployment whose `MAIL_FROM` is empty. */
export function mailWarning(project: string): string {
  const line = '='.repeat(78);
  return [
    line,
    '  NO MAIL: YOU WILL NOT HEAR OF BOOKINGS.',
    '',
    '  MAIL_FROM is empty. Clients can book, but nobody gets an email: no confirmation, no reminder,',
    '  no link to move or cancel, and no notification to you.',
    `  To see bookings: npm run appointments -- list --project ${project} --page <your page>`,
    '  To turn email on: docs/first-deploy.md, "Mail".',
    line,
  ].join('\n');
}

// What a problem says of an email: which one it was, and why it did not arrive.

export type MailTrouble = 'full' | 'unknown' | 'refused' | 'dropped' | 'given-up';

/** `reason` as stored: `bounced` or `dropped`, perhaps with a status code (RFC 3463), or something else. */
export function mailTrouble(reason: string): MailTrouble {
  const [what = '', status = ''] = reason.split(' ');
  if (what === 'dropped') return 'dropped';
  if (what !== 'bounced') return 'given-up';
  if (/^[45]\.2\.2$/.test(status)) return 'full';
  return /^[45]\.1\./.test(status) ? 'unknown' : 'refused';
}

/** The kind in a notice's id, `{booking}:{kind}:{recipient}:{version}`; every reminder is `reminder`. */
export function noticeKind(notice: string): string {
  const kind = notice.split(':')[1] ?? '';
  return kind.startsWith('reminder-') ? 'reminder' : kind;
}

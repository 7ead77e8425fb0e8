// An e-mail address as a URI (RFC 6068), for links and for calendar files.

/** `mailto:ada@example.com`. What could end the address or add to the mail is percent-encoded. */
export function mailtoAddress(email: string): string {
  return `mailto:${encodeURIComponent(email.trim().toWellFormed()).replaceAll('%40', '@').replaceAll('%2B', '+')}`;
}

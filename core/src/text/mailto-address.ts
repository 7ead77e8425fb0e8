// An email address as a URI (RFC 6068), for links and for calendar files.

/** `mailto:ada@example.com`. Percent-encodes what could end the address or add to the email. */
export function mailtoAddress(email: string): string {
  return `mailto:${encodeURIComponent(email.trim().toWellFormed()).replaceAll('%40', '@').replaceAll('%2B', '+')}`;
}

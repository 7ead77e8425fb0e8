// A web address as calendar files hold it: ASCII in one line (RFC 3986).

/** Percent-encodes everything that is not a visible ASCII character. */
export function uriText(address: string): string {
  return address.toWellFormed().replace(/[^\u0021-\u007E]/gu, encodeURIComponent);
}

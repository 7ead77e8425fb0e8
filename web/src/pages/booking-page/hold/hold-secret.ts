// What proves that a hold is one's own: 128 random bits as base64url (RFC 4648, section 5), made before the first try.

export function newHoldSecret(): string {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bits))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

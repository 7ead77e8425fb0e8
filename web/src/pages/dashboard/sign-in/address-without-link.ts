// The address of the place that a sign-in link led to, without what made it a link.

const ofLink = ['apiKey', 'mode', 'oobCode', 'continueUrl', 'lang', 'languageCode', 'tenantId'];

export function addressWithoutLink(address: string): string {
  const url = new URL(address);
  for (const name of ofLink) url.searchParams.delete(name);
  return `${url.pathname}${url.search}${url.hash}`;
}

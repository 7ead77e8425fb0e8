// The address of a provider's page, in full and as people read it.

export function pageAddress(slug: string): string {
  return `${location.origin}/${slug}`;
}

export function shownAddress(slug: string): string {
  return `${location.host}/${slug}`;
}

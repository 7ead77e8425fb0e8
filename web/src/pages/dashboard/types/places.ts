// The addresses within this section.

const section = '/dashboard/types';

export const listPlace = section;
/** The list, beside the type that was just made. */
export function madePlace(type: string): string {
  return `${section}?made=${type}`;
}

export const newPlace = `${section}/new`;

/** `new` is a link that a type may have, and the place of new ones too. */
export function editPlace(type: string): string {
  return type === 'new' ? `${newPlace}?edit` : `${section}/${type}`;
}

export function templatePlace(template: string): string {
  return `${newPlace}?from=${template}`;
}

export function copyPlace(type: string): string {
  return `${newPlace}?copy=${type}`;
}

/** The public link of a type. */
export function linkOf(slug: string, type: string): string {
  return `${location.origin}/${slug}/${type}`;
}

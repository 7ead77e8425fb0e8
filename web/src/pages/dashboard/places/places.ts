// Where sections lead to each other: the addresses of single things below `/dashboard`.

/** All about one appointment. */
export function bookingPlace(id: string): string {
  return `/dashboard/bookings/${id}`;
}

/** All about the client of that appointment. Addresses of pages never contain somebody's email address. */
export function clientPlace(booking: string): string {
  return `/dashboard/bookings/${booking}/client`;
}

/** Each start of a local date (`YYYY-MM-DD`), with why it is not offered. `time` (`HH:MM`) marks one. */
export function whyPlace(asked: { type?: string; date?: string; time?: string }): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== undefined));
  return query.size === 0 ? '/dashboard/availability/why' : `/dashboard/availability/why?${query}`;
}

export const availabilityPlace = '/dashboard/availability';

export const settingsPlace = '/dashboard/settings';

export function typePlace(type: string): string {
  return `/dashboard/types/${type}`;
}

/**
 * One field of a booking type, with the focus in it. `new` is a link that a type may have, and the place of
 * new ones too.
 */
export function typeFieldPlace(type: string, field: string): string {
  return type === 'new' ? `/dashboard/types/new?edit&field=${field}` : `${typePlace(type)}?field=${field}`;
}

/** The hours of one date, with these drafted in their place. Null leaves them as they are. */
export function dayHoursPlace(
  date: string,
  ranges: readonly { readonly start: string; readonly end: string }[] | null,
): string {
  const hours = ranges?.map(({ start, end }) => `${start}-${end}`).join(',');
  return `${availabilityPlace}?day=${date}${hours === undefined ? '' : `&hours=${hours}`}`;
}

// The address of a day as it is printed.

export function dayPlace(date: string): string {
  return `/dashboard/bookings/day/${date}`;
}

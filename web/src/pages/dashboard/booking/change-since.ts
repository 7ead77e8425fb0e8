// What others did to an appointment while a dialog about it was open.

interface Seen {
  readonly status: 'active' | 'cancelled';
  readonly startsAt: number;
  readonly version: number;
}

/** `live` null: it no longer lies in the days that are shown. */
export function changeSince(opened: Seen, live: Seen | null): 'none' | 'cancelled' | 'moved' | 'gone' {
  if (live === null) return 'gone';
  if (opened.status === 'active' && live.status === 'cancelled') return 'cancelled';
  return live.startsAt === opened.startsAt ? 'none' : 'moved';
}

// Where somebody was before the place that is open, for the link back that stands above its heading.
import { dashboardWords } from '../words/dashboard-words.ts';

let open: string | null = null;
let before: string | null = null;

/** `place`: below `/dashboard`, with its query. Called on each arrival, again for the same one too. */
export function noteArrival(place: string): void {
  if (place === open) return;
  before = open;
  open = place;
}

export interface WayBack {
  readonly place: string;
  /** Of the section that it leads to. */
  readonly name: string;
}

/** From the place `here`: the section where they came from, or today. */
export function wayBackFrom(here: string): WayBack {
  const from = (open === here ? before : open) ?? '';
  const [, section = ''] = /^\/([a-z]+)(?:\?|$)/.exec(from) ?? [];
  const { sections } = dashboardWords;
  return isOf(sections, section)
    ? { place: `/dashboard${from}`, name: sections[section] }
    : { place: '/dashboard/today', name: sections.today };
}

function isOf<Key extends string>(table: Readonly<Record<Key, string>>, key: string): key is Key {
  return Object.hasOwn(table, key);
}

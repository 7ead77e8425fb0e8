// The address bar as booking state: reading it calmly whatever stands there, and writing it.
import { type Instant, instantFromIso, wireFromInstant } from '@holdfast/contract/time/instant.ts';
import { isIsoDate, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { isZoneName, type TimeZoneId } from '../time/zone-name.ts';

export interface Route {
  /** Inside another site's frame, under `/embed`. */
  embedded: boolean;
  slug: string;
  type: string | null;
  /** The day the visitor looks at, in the shown zone. */
  date: IsoDate | null;
  /** The chosen start: the form is open. */
  slot: Instant | null;
  /** A start that somebody asks about: free, it opens the form; otherwise the page says why. */
  at: Instant | null;
  /** The zone the visitor picked instead of the browser's own. */
  zone: TimeZoneId | null;
  /** The reference of the booking just made. */
  booked: string | null;
}

/** What cannot be read counts as absent. Capitals and what stuck to a copied address do not matter. */
export function routeFromUrl(url: URL): Route {
  const path = url.pathname.toLowerCase().replace(/(?:[^a-z0-9]|%[0-9a-f]{2})+$/, '');
  const segments = path.split('/').filter((segment) => segment !== '');
  const embedded = segments[0] === 'embed';
  const [slug, type] = embedded ? segments.slice(1) : segments;
  const read = (name: string, accepts: (text: string) => boolean) => {
    const text = url.searchParams.get(name);
    return text !== null && accepts(text) ? text : null;
  };
  const date = url.searchParams.get('date') ?? '';
  const slot = read('slot', isInstant);
  const at = read('at', isInstant);
  return {
    embedded,
    slug: slug ?? '',
    type: type ?? null,
    date: /^2[01]/.test(date) && isIsoDate(date) ? date : null,
    slot: slot === null ? null : instantFromIso(slot),
    at: at === null ? null : instantFromIso(at),
    zone: read('zone', isZoneName),
    booked: read('booked', (text) => /^[A-Za-z0-9-]{4,40}$/.test(text)),
  };
}

export function hrefFromRoute(route: Route): string {
  const path = [route.embedded ? 'embed' : null, route.slug, route.type];
  const query = [
    ['date', route.date],
    ['slot', route.slot === null ? null : wireFromInstant(route.slot)],
    ['at', route.at === null ? null : wireFromInstant(route.at)],
    ['zone', route.zone],
    ['booked', route.booked],
  ].flatMap(([name, value]) => (name && value ? [`${name}=${readable(value)}`] : []));
  const address = `/${path.filter((segment) => segment !== null).join('/')}`;
  return query.length > 0 ? `${address}?${query.join('&')}` : address;
}

/**
 * Writes the address bar where the browser lets us; a sandboxed frame may not, and goes on by its memory.
 * `mark` is what the step of the browser's history says of itself.
 */
export function writeAddress(href: string, how: 'push' | 'replace', mark: string | null): void {
  try {
    if (how === 'push') history.pushState(mark, '', href);
    else history.replaceState(mark, '', href);
  } catch {
    // Nothing on the page depends on what the address bar shows.
  }
}

function isInstant(text: string): boolean {
  return /^2[01]\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text) && Number.isFinite(Date.parse(text));
}

function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2F', '/');
}

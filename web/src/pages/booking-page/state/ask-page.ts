// What the booking page asks for: the page itself and its lists, with the visitor's own hold and zone.
import { instant } from '@holdfast/contract/time/instant.ts';
import { callFirstView } from './call-first-view.ts';
import { ownHold } from '../../../shared/memory/hold-memory.ts';
import { pageNow } from '../../../shared/time/page-clock.ts';
import { withZone } from '../../../shared/calls/with-zone.ts';
import type { Asking } from '../../../shared/picker/use-asking.ts';
import type { Route } from '../../../shared/route/route.ts';
import type { TimeZoneId } from '../../../shared/time/zone-name.ts';
import type { Tell } from './booking-state.ts';

/** Resolves to how the response is told. */
export async function askPage(
  { slug, type }: Route,
  zone: TimeZoneId | null,
  tell: Tell,
): Promise<() => void> {
  const own = type === null ? {} : ownHold({ slug, type });
  // What the document asked on its own knows of no hold: its list would hide the own start.
  const isBlind = window.holdfastOpening !== undefined && own.ownHold !== undefined;
  const asked = type === null ? { slug } : { slug, type };
  const open = (input: typeof asked & typeof own) =>
    withZone(zone, (named) => callFirstView('openBookingPage', { ...input, ...named }));
  let outcome = await open(isBlind ? asked : { ...asked, ...own });
  // An old link may name a type that is gone while the page is there: then its other types are shown.
  if (type !== null && outcome.kind === 'refused' && outcome.details.reason === 'not-found') {
    outcome = await open({ slug });
  }
  if (outcome.kind !== 'ok') {
    const problem = outcome;
    return () => tell({ kind: 'open-failed', problem });
  }
  const { response, age = 0 } = outcome;
  // Its `now` was true when it came, not when the script was there to read it.
  const at = instant(pageNow() - age);
  return () =>
    tell({ kind: 'opened', response: isBlind ? { ...response, slots: null } : response, zone }, at);
}

export function askList(slug: string): Asking['list'] {
  return (type, range, zone) =>
    withZone(zone, (named) =>
      callFirstView('listSlots', { slug, type, ...range, ...ownHold({ slug, type }), ...named }),
    );
}

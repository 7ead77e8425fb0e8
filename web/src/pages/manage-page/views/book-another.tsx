// The way to a new appointment of the same type: at the same time while it is free, or at another one.
import { hrefFromRoute } from '../../../shared/route/route.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import { manageWords } from '../words/manage-words.ts';
import { clockOf } from '../state/seen-clocks.ts';
import { useIsFree } from '../state/use-is-free.ts';
import * as buttons from '../../../shared/kit/buttons.module.css';
import * as css from './views.module.css';
import type { Agreement } from '../../../shared/calls/part-shapes.ts';
import type { Seen } from '../state/manage-state.ts';

const anywhere = { embedded: false, date: null, slot: null, at: null, zone: null, booked: null };

export function BookAnother({ booking, quiet = false }: { booking: Agreement; quiet?: boolean }) {
  const { provider, type } = booking;
  return (
    <a
      className={quiet ? buttons['link'] : buttons['filled']}
      href={hrefFromRoute({ ...anywhere, slug: provider.slug, type: type.id })}
    >
      {manageWords.cancelled.another}
    </a>
  );
}

/** `serverNow` is the service's clock now. */
export function BookAgain({ seen, serverNow }: { seen: Seen; serverNow: Instant }) {
  const { booking } = seen;
  const { provider, type } = booking;
  const slot = instantFromIso(booking.startsAt);
  const isFree = useIsFree(booking, slot > serverNow);
  if (isFree === null) {
    return (
      <p className={css['looking']} role="status">
        <span className="frame-hidden">{manageWords.cancelled.looking}</span>
      </p>
    );
  }
  if (!isFree) return <BookAnother booking={booking} />;
  const there = {
    ...anywhere,
    slug: provider.slug,
    type: type.id,
    date: localDate(slot, clockOf(seen)),
    slot,
  };
  return (
    <>
      <a className={buttons['filled']} href={hrefFromRoute(there)}>
        {manageWords.cancelled.again}
      </a>
      <BookAnother booking={booking} quiet />
    </>
  );
}

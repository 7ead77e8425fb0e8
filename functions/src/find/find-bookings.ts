// `findBookings`: a provider's bookings by text, type, status and time, and how many documents that took.
import type { FoundBooking } from '@holdfast/contract/find/find-bookings.ts';
import { limits } from '@holdfast/contract/limits.ts';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { instantFromIso, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { ok } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { clockOver } from '../page/clock-parts.ts';
import type { StoredBooking } from '../store/bookings.ts';
import type { Provider } from '../store/providers.ts';
import { askedBookings } from './asked-bookings.ts';
import { boundsOf } from './bounds-of.ts';
import { spelledOut } from './spelled-out.ts';

const most = {
  bookings: limits.foundBookings,
  documents: limits.foundDocuments,
  characters: Number.POSITIVE_INFINITY,
};

export async function findBookings(
  deps: Deps,
  request: RequestOf<'findBookings'>,
  provider: Provider,
): Promise<Outcome<'findBookings'>> {
  const now = deps.now();
  const { timeZone } = provider;
  const spelled = await spelledOut(deps.db, provider.id, request.text);
  const asked = { ...request, text: spelled.text, ...boundsOf(request.when, timeZone, now) };
  const found = await askedBookings(deps.db, provider.id, asked, most, foundFrom);
  const starts = found.rows.map(({ startsAt }) => instantFromIso(startsAt));
  return ok({
    bookings: [...found.rows],
    after: found.after,
    documentsRead: spelled.documentsRead + found.documentsRead,
    now: isoFromInstant(now),
    clock: clockOver(timeZone, [now, ...starts]),
  });
}

function foundFrom({ id, agreement, status, noShow }: StoredBooking): FoundBooking {
  const { reference, startsAt, endsAt, client, type } = agreement;
  return {
    booking: id,
    reference,
    startsAt: isoFromInstant(startsAt),
    endsAt: isoFromInstant(endsAt),
    status,
    noShow,
    client: { name: client.name, email: client.email },
    type: { id: type.id, name: type.name, place: type.place },
  };
}

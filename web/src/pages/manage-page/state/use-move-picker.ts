// The picker of a move: the times of the appointment's own type, its own time counted as free.
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import { pickerAfter, pickerSettled } from '../../../shared/picker/picker-reducer.ts';
import {
  unpicked,
  type PickedPlace,
  type PickedType,
  type Picker,
  type PickerEvent,
  type PickerState,
} from '../../../shared/picker/picker-state.ts';
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';
import { callManage } from './call-manage.ts';
import {
  dayMs,
  type Instant,
  instant,
  instantFromIso,
  wireFromInstant,
} from '@holdfast/contract/time/instant.ts';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import type { TimeZoneId } from '../../../shared/time/zone-name.ts';
import { clockOf, clocksOf } from './seen-clocks.ts';
import { visitorReader, visitorZone } from './page-visitor.ts';
import { tokenOf, type Seen } from './manage-state.ts';
import { useAsking } from '../../../shared/picker/use-asking.ts';
import { pageNow } from '../../../shared/time/page-clock.ts';
import { withZone } from '../../../shared/calls/with-zone.ts';
import type { Agreement } from '../../../shared/calls/part-shapes.ts';
import type { Manage } from './use-manage.ts';

type Went = { kind: 'went'; to: Partial<Pick<PickedPlace, 'date' | 'zone'>> };
type MovePickerEvent = { at: Instant } & (PickerEvent | Went | { kind: 'retried' });

export interface MovePicker extends Picker {
  type: PickedType;
  /** The type as a move would book it; null before the first list, and where the service does not say. */
  bookable: PageBookingType | null;
  /** Asks again for what is shown. */
  refresh: () => void;
}

/** Once the times have come, nothing more is asked while `isResting`. */
export function useMovePicker(
  manage: Manage,
  seen: Seen,
  { isResting, onChosen }: { isResting: boolean; onChosen: (start: Instant) => void },
): MovePicker {
  const { now } = manage.state;
  const { booking } = seen;
  const [state, dispatch] = useReducer(movePickerReducer, { seen, now }, startingPicker);
  const tell = useCallback((event: PickerEvent) => dispatch({ ...event, at: pageNow() }), []);
  const latest = useRef({ state, manage });
  latest.current = { state, manage };

  const [bookable, setBookable] = useState<PageBookingType | null>(null);
  const { slug } = booking.provider;
  const list = useCallback(
    async (type: string, range: { from: string; to: string }, zone: TimeZoneId | null) => {
      const token = tokenOf(latest.current.manage.state);
      const own = token === null ? {} : { ownBooking: token };
      const outcome = await withZone(zone, (named) =>
        callManage('listSlots', { slug, type, ...range, ...own, ...named }),
      );
      if (outcome.kind === 'ok') setBookable(outcome.response.type ?? null);
      return outcome;
    },
    [slug],
  );
  // A reload comes back to a chosen time before anything was listed: what would be booked must be known.
  const hasListed = state.listings[booking.type.id]?.asked === true;
  const refresh = useAsking(state, { tell, list, isResting: isResting && hasListed });
  const wasResting = useRef(isResting);
  useEffect(() => {
    // Whoever comes back to the times sees them as they are now.
    if (wasResting.current && !isResting) refresh();
    wasResting.current = isResting;
  }, [isResting, refresh]);

  return {
    state,
    type: typeOf(booking, state.now),
    bookable,
    tell,
    go: (to) => dispatch({ kind: 'went', to, at: pageNow() }),
    choose: onChosen,
    retry: () => {
      dispatch({ kind: 'retried', at: pageNow() });
      refresh();
    },
    refresh,
    serverNow: () => instant(pageNow() + latest.current.state.clockOffset),
  };
}

function startingPicker({ seen, now }: { seen: Seen; now: Instant }): PickerState {
  const { booking } = seen;
  return {
    ...unpicked,
    // People move by hours or a few days: the appointment's own day comes first.
    route: {
      type: booking.type.id,
      date: localDate(instantFromIso(booking.startsAt), clockOf(seen)),
      zone: null,
    },
    reader: visitorReader,
    browserZone: visitorZone,
    clocks: clocksOf(seen),
    clockOffset: now - pageNow(),
    now,
    page: { types: [typeOf(booking, now)] },
  };
}

/** How far it can be booked ahead is not known before the first list says so. */
function typeOf({ type, place }: Agreement, now: Instant): PickedType {
  const windowEndsAt = wireFromInstant(
    instant(Math.floor(now / 1_000) * 1_000 + limits.firstViewDays * dayMs),
  );
  return { ...type, place, windowEndsAt };
}

function movePickerReducer(before: PickerState, event: MovePickerEvent): PickerState {
  const state = { ...before, now: instant(event.at + before.clockOffset) };
  return pickerSettled(after(state, event), event.kind === 'day-reopened');
}

function after(state: PickerState, event: MovePickerEvent): PickerState {
  switch (event.kind) {
    case 'went':
      return { ...state, route: { ...state.route, ...event.to }, engaged: false };
    case 'retried':
      return { ...state, listProblem: null };
    default:
      return pickerAfter(state, event, event.at);
  }
}

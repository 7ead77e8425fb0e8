// What choosing a time needs to know, wherever it is done, and what its parts may do.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';
import { noClocks, type ClockPair } from '../time/clock-pair.ts';
import type { Problem } from '../calls/outcome.ts';
import type { Listing } from './listing.ts';
import type { PageReader } from '../time/page-reader.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { TimeZoneId } from '../time/zone-name.ts';
import type { ShownTime } from './merge-shown-times.ts';

/** What choosing a time needs to know of a booking type. */
export type PickedType = Pick<PageBookingType, 'id' | 'durationMinutes' | 'place' | 'windowEndsAt'>;

/** Where the visitor went: a type, a day in the shown zone, another zone than the browser's. */
export interface PickedPlace {
  type: string | null;
  date: IsoDate | null;
  zone: TimeZoneId | null;
}

export interface PickerState {
  route: PickedPlace;
  reader: PageReader;
  /** The zone that the browser says; null when it says none. */
  browserZone: TimeZoneId | null;
  /** The clocks that came with the last response. */
  clocks: ClockPair;
  /** The zone that the visitor chose, until its clock is here; `failed` says why it is not. */
  zoneWish: ZoneWish | null;
  /** Server clock minus visitor clock, in milliseconds. */
  clockOffset: number;
  /** The server's clock at the last event. */
  now: Instant;
  page: { types: readonly PickedType[] } | null;
  listings: Readonly<Record<string, Listing>>;
  /** Why the last list did not come; what was shown before stays. */
  listProblem: Problem | null;
  gridStart: GridStart | null;
  openedDay: OpenedDay | null;
  /** Pointer or focus is in the list of times. */
  engaged: boolean;
}

export interface ZoneWish {
  zone: TimeZoneId;
  failed: Problem | 'unknown' | null;
}

/** `zone` is the one that was asked for. */
export type PickerEvent =
  | { kind: 'listed'; response: ResponseOf<'listSlots'>; zone: TimeZoneId | null }
  | { kind: 'list-failed'; problem: Problem; zone: TimeZoneId | null }
  | { kind: 'zone-wished'; zone: TimeZoneId }
  | { kind: 'list-engaged'; engaged: boolean }
  | { kind: 'day-reopened' };

export interface GridStart {
  type: string;
  zone: TimeZoneId;
  date: IsoDate;
}

export interface OpenedDay {
  type: string;
  zone: TimeZoneId;
  /** The date that was asked for when this day was opened. */
  wanted: IsoDate | null;
  date: IsoDate;
  times: readonly ShownTime[];
}

export interface Picker {
  state: PickerState;
  tell: (event: PickerEvent) => void;
  /** Shows another day, or the same times on another clock. */
  go: (change: Partial<Pick<PickedPlace, 'date' | 'zone'>>, how: 'push' | 'replace') => void;
  choose: (start: Instant, how: 'push') => void;
  /** Asks again on the visitor's own wish. */
  retry: () => void;
  serverNow: () => Instant;
}

export const unpicked = {
  clocks: noClocks,
  zoneWish: null,
  clockOffset: 0,
  listings: {},
  listProblem: null,
  gridStart: null,
  openedDay: null,
  engaged: false,
} as const;

/** The type that was asked for; where there is just one, that one. */
export function chosenType<Type extends PickedType>(state: {
  page: { types: readonly Type[] } | null;
  route: Pick<PickerState['route'], 'type'>;
}): Type | null {
  const types = state.page?.types ?? [];
  if (state.route.type !== null) return types.find(({ id }) => id === state.route.type) ?? null;
  return types.length === 1 ? (types[0] ?? null) : null;
}

/** The zone whose clock is asked for: the one just wished for, in the address, or the browser's. */
export function zoneToAsk({
  zoneWish,
  route,
  browserZone,
}: Pick<PickerState, 'zoneWish' | 'route' | 'browserZone'>): TimeZoneId | null {
  return zoneWish && zoneWish.failed === null ? zoneWish.zone : (route.zone ?? browserZone);
}

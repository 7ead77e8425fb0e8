// What the visitor's place means: the chosen type, the clock that times are shown on, the zone to ask for.
import { shownClock } from '../time/clock-pair.ts';
import type { PickedType, PickerState } from './picker-state.ts';
import type { WallClock } from '../time/wall-clock.ts';
import type { TimeZoneId } from '../time/time-kinds.ts';

/** The type that was asked for; where there is just one, that one. */
export function chosenType<Type extends PickedType>(state: {
  page: { types: readonly Type[] } | null;
  route: Pick<PickerState['route'], 'type'>;
}): Type | null {
  const types = state.page?.types ?? [];
  if (state.route.type !== null) return types.find(({ id }) => id === state.route.type) ?? null;
  return types.length === 1 ? (types[0] ?? null) : null;
}

export function clockShown({ clocks }: Pick<PickerState, 'clocks'>): WallClock {
  return shownClock(clocks);
}

/** The zone whose clock is to come with the next answer: the one just wished for, the one in the address, or the browser's. */
export function zoneToAsk({
  zoneWish,
  route,
  browserZone,
}: Pick<PickerState, 'zoneWish' | 'route' | 'browserZone'>): TimeZoneId | null {
  return zoneWish && zoneWish.failed === null ? zoneWish.zone : (route.zone ?? browserZone);
}

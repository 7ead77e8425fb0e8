// What the visitor's place means: the chosen type, the zone that times are shown in.
import type { PickedType, PickerState } from './picker-state.ts';
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

export function shownZone(state: Pick<PickerState, 'route' | 'browserZone'>): TimeZoneId {
  return state.route.zone ?? state.browserZone;
}

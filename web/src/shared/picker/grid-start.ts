// Where the weeks begin: with the first one that has a free time, so that no dead week comes first.
import { groupByDay } from './group-by-day.ts';
import { chosenType, type GridStart, type PickerState } from './picker-state.ts';
import { shownClock } from '../time/clock-pair.ts';

/** Once found it stays, so that weeks do not move under the reader; only an earlier free day moves it. */
export function settleGridStart(state: PickerState): GridStart | null {
  const type = chosenType(state);
  const listing = type && state.listings[type.id];
  if (!listing) return null;
  const clock = shownClock(state.clocks);
  const { zone } = clock;
  const before = state.gridStart;
  const kept = before?.type === type.id && before.zone === zone ? before : null;
  const [first] = groupByDay(listing.starts.slice(0, 1), clock).keys();
  if (first === undefined || (kept && kept.date <= first)) return kept;
  return { type: type.id, zone, date: first };
}

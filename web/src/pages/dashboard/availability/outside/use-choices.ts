// The choices for bookings outside the hours; they survive navigation and reload like the hours themselves.
import { useEffect, useState } from 'react';
import { forget, recall, remember } from '../../../../shared/memory/tab-memory.ts';
import { useUid } from '../../data/own-data-context.tsx';
import {
  type ChosenBookings,
  chosenBookings,
  type OutsideBooking,
  type OutsideChoices,
  recalledChoices,
} from './outside-choices.ts';

export interface Choosing {
  readonly choices: OutsideChoices;
  /** Those of the bookings outside that something will happen to. */
  readonly chosen: ChosenBookings;
  readonly choose: (choices: OutsideChoices) => void;
  readonly clear: () => void;
}

export function useChoices(outside: readonly OutsideBooking[]): Choosing {
  const name = `dashboard:${useUid()}:outside`;
  const [choices, choose] = useState(() => recalledChoices(recall(name)));
  useEffect(() => {
    if (Object.keys(choices).length === 0) forget(name);
    else remember(name, choices);
  }, [name, choices]);
  return { choices, chosen: chosenBookings(choices, outside), choose, clear: () => choose({}) };
}

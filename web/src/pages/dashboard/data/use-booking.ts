// One appointment, live.
import type { OwnBooking } from './day-data.ts';
import type { Live } from './live.ts';
import { useDayData } from './own-data-context.tsx';
import { useLive } from './use-live.ts';

/** `missing` or `denied`: there is none with that id, or it is another provider's. Reads one document. */
export function useBooking(id: string): Live<OwnBooking> {
  return useLive(useDayData().booking.of(id));
}

// Asks the service about the wished start, once. A free one opens the form.
import { askStart } from '@holdfast/contract/page/ask-start.ts';
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { type Instant, wireFromInstant } from '@holdfast/contract/time/instant.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { callerOf } from '../../../shared/calls/caller-of.ts';
import { withZone } from '../../../shared/calls/with-zone.ts';
import { ownHold } from '../../../shared/memory/hold-memory.ts';
import { zoneToAsk } from '../../../shared/picker/picker-state.ts';
import type { Booking } from '../state/use-booking.ts';

const call = callerOf({ askStart });

export type WishAnswer = ResponseOf<'askStart'>;

/** Null while there is no answer, or if none comes: the list says what is free anyway. */
export function useWish({ state, go }: Booking, type: string, at: Instant): WishAnswer | null {
  const [answer, setAnswer] = useState<WishAnswer | null>(null);
  const ask = useEffectEvent(() => {
    const place = { slug: state.route.slug, type };
    const input = { ...place, start: wireFromInstant(at), ...ownHold(place) };
    return withZone(zoneToAsk(state), (zone) => call('askStart', { ...input, ...zone }));
  });
  const tell = useEffectEvent((found: WishAnswer) => {
    if (found.why === null) go({ slot: at, at: null }, 'replace');
    else setAnswer(found);
  });
  useEffect(() => {
    let isCurrent = true;
    const settle = async () => {
      const outcome = await ask();
      if (isCurrent && outcome.kind === 'ok') tell(outcome.response);
    };
    void settle();
    return () => {
      isCurrent = false;
    };
  }, []);
  return answer;
}

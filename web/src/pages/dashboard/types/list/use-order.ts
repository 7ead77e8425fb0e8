// The order of the types: shown at once as it was wished, and as it was before if it could not be saved.
import { useEffect, useRef, useState } from 'react';
import { callProvider } from '../../account/call-provider.ts';
import type { StoredType } from '../model/type-form.ts';
import { sayTypeProblem } from '../say-type-problem.ts';
import { typeWords } from '../words/type-words.ts';
import { sortedBy } from './order-after.ts';
import type { Saying } from './use-list-actions.ts';

export interface Order {
  readonly sorted: readonly StoredType[];
  /** `stepped` is the type whose new place is to be said. */
  readonly put: (ids: readonly string[], stepped?: string) => void;
}

interface Wished {
  readonly ids: readonly string[];
  /**
   * The stored order when the service had answered: another one has caught up, or is somebody else's. Null
   * until then, because an earlier wish may catch up first.
   */
  readonly instead: string | null;
}

export function useOrder(types: readonly StoredType[], say: (said: Saying) => void): Order {
  const [wished, setWished] = useState<Wished | null>(null);
  const stored = types.map(({ id }) => id).join(' ');
  const seen = useRef(stored);
  useEffect(() => {
    seen.current = stored;
  }, [stored]);
  // One at a time, so that the last wish is the one that stays.
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const put = async (ids: readonly string[], stepped?: string) => {
    const wish: Wished = { ids, instead: null };
    setWished(wish);
    const [first = ''] = ids;
    const call = turn.current.then(() => callProvider('orderBookingTypes', { order: [...ids] }));
    turn.current = call;
    const outcome = await call;
    const answered = outcome.kind === 'ok' ? { ids, instead: seen.current } : null;
    setWished((now) => (now === wish ? answered : now));
    if (outcome.kind === 'ok') {
      if (stepped === undefined) return;
      const place = ids.indexOf(stepped) + 1;
      say({ type: stepped, tone: 'calm', text: typeWords.list.done.moved(place, ids.length) });
      return;
    }
    say({ type: stepped ?? first, tone: 'bad', text: sayTypeProblem(outcome) ?? '' });
  };
  return {
    sorted: isShown(wished, stored) ? sortedBy(types, wished.ids) : types,
    put: (ids, stepped) => void put(ids, stepped),
  };
}

function isShown(wished: Wished | null, stored: string): wished is Wished {
  return wished !== null && (wished.instead === null || wished.instead === stored);
}

// The order of the types: shown at once as it was wished, and as it was before if it could not be saved.
import { useState } from 'react';
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
  /** The stored order when it was wished: another one has caught up, or is somebody else's. */
  readonly instead: string;
}

export function useOrder(types: readonly StoredType[], say: (said: Saying) => void): Order {
  const [wished, setWished] = useState<Wished | null>(null);
  const stored = types.map(({ id }) => id).join(' ');
  const put = async (ids: readonly string[], stepped?: string) => {
    setWished({ ids, instead: stored });
    const [first = ''] = ids;
    const outcome = await callProvider('orderBookingTypes', { order: [...ids] });
    if (outcome.kind === 'ok') {
      if (stepped === undefined) return;
      const place = ids.indexOf(stepped) + 1;
      say({ type: stepped, tone: 'calm', text: typeWords.list.done.moved(place, ids.length) });
      return;
    }
    setWished(null);
    say({ type: stepped ?? first, tone: 'bad', text: sayTypeProblem(outcome) ?? '' });
  };
  return {
    sorted: wished?.instead === stored ? sortedBy(types, wished.ids) : types,
    put: (ids, stepped) => void put(ids, stepped),
  };
}

// What this tab remembers for one page and one type, as far as it still has the shape that it should have.
import { forget, recall, recallNames, remember } from './tab-memory.ts';
import type { Shape } from '../calls/shape.ts';

/** One page and one type. */
export interface FormPlace {
  slug: string;
  type: string;
}

export function placeMemory<Value>(kind: string, shape: Shape<Value>) {
  const prefix = `holdfast:${kind}:`;
  const nameOf = ({ slug, type }: FormPlace) => `${prefix}${slug}/${type}`;
  const read = (name: string): Value | null => {
    const found = recall(name);
    return shape(found) ? found : null;
  };
  return {
    remember: (place: FormPlace, value: Value) => remember(nameOf(place), value),
    recall: (place: FormPlace) => read(nameOf(place)),
    forget: (place: FormPlace) => forget(nameOf(place)),
    /** For every place, also where what is remembered cannot be read (null): `forget`, or what it becomes. */
    changeAll: (change: (value: Value | null) => Value | 'forget' | 'leave') => {
      for (const name of recallNames(prefix)) {
        const changed = change(read(name));
        if (changed === 'forget') forget(name);
        else if (changed !== 'leave') remember(name, changed);
      }
    },
  };
}

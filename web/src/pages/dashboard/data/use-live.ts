// A live value in a component: it renders anew whenever the value changes.
import { useSyncExternalStore } from 'react';
import type { Live, LiveSource } from './live.ts';

export function useLive<Value>(source: LiveSource<Value>): Live<Value> {
  return useSyncExternalStore(source.subscribe, source.now);
}

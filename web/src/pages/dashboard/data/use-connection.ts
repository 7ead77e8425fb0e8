// Whether what is shown is live, in a component.
import { useSyncExternalStore } from 'react';
import { type Connection, connectionNow, onConnection } from './connection.ts';

export function useConnection(): Connection {
  return useSyncExternalStore(onConnection, connectionNow);
}

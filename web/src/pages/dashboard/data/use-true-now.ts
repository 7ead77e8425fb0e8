// The present moment in a component, by the service's time: it renders anew as time goes by.
import { useEffect, useState } from 'react';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { trueNow } from './true-clock.ts';

/** Goes on every so many milliseconds. */
export function useTrueNow(every: number): Instant {
  const [now, setNow] = useState(trueNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(trueNow()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

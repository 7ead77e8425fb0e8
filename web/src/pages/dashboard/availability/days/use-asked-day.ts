// Opens the day that the address asks for, once: the address is as usual again.
import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';
import { type AskedDay, askedDay } from './asked-day.ts';

export function useAskedDay(open: (asked: AskedDay) => void): void {
  const [search, setSearch] = useSearchParams();
  const onAsked = useEffectEvent(open);
  useEffect(() => {
    const asked = askedDay(search);
    if (!asked) return;
    setSearch({}, { replace: true });
    onAsked(asked);
  }, [search, setSearch]);
}

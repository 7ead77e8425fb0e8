// Whether the time of an appointment that was given up is still free.
import { useEffect, useState } from 'react';
import { callManage } from './call-manage.ts';
import { instantFromIso, wireFromInstant } from '@holdfast/contract/time/instant.ts';
import type { Agreement } from '../../../shared/calls/part-shapes.ts';

/** Null while it is asked for. No response counts as no. Asked again when somebody comes back. */
export function useIsFree(
  { provider, type, startsAt, endsAt }: Agreement,
  isToCome: boolean,
): boolean | null {
  const [found, setFound] = useState<boolean | null>(null);
  const { slug } = provider;
  const { id } = type;
  useEffect(() => {
    if (!isToCome) return undefined;
    let current = true;
    const ask = async () => {
      const start = instantFromIso(startsAt);
      const range = { from: wireFromInstant(start), to: wireFromInstant(instantFromIso(endsAt)) };
      const outcome = await callManage('listSlots', { slug, type: id, ...range });
      if (!current) return;
      const starts = outcome.kind === 'ok' ? outcome.response.slots.starts : [];
      setFound(starts.some((free) => instantFromIso(free) === start));
    };
    const look = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      current = false;
      document.removeEventListener('visibilitychange', look);
    };
  }, [slug, id, startsAt, endsAt, isToCome]);
  return isToCome ? found : false;
}

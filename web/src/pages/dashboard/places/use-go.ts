// Goes to a place of the dashboard, as its links do.
import { useCallback } from 'react';
import { useNavigate } from 'react-router';

/** `place` begins with `/dashboard`. */
export function useGo(): (place: string, options?: { readonly replace: boolean }) => void {
  const navigate = useNavigate();
  return useCallback(
    (place, options) => void navigate(place.slice('/dashboard'.length), options),
    [navigate],
  );
}

// The filter, kept by the address and the browser's history, so that going back finds it as it was.
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { addressFrom, type Filter, filterFrom } from '../model/filter.ts';

/** A new text takes the place of the former one; every other change can be undone by going back. */
export function useFilter(): [Filter, (changes: Partial<Filter>) => void] {
  const [address] = useSearchParams();
  const kept: unknown = useLocation().state;
  const navigate = useNavigate();
  const filter = filterFrom(address, kept);
  const change = (changes: Partial<Filter>) => {
    const next = { ...filter, ...changes };
    const isTextOnly = Object.keys(changes).join() === 'text';
    void navigate({ search: addressFrom(next) }, { replace: isTextOnly, state: { text: next.text } });
  };
  return [filter, change];
}

// Where a search is typed. It is asked for once the typing pauses.
import { useEffect, useState } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import { TextField } from '../../kit/text-field.tsx';
import { bookingsWords } from '../words/bookings-words.ts';

const pauseMilliseconds = 250;

/** `text` is what is searched for now; it may also change by going back. */
export function SearchField({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const [searched, setSearched] = useState(text);
  const [asked, setAsked] = useState(text);
  if (searched !== text) {
    setSearched(text);
    // Its own search may come back while more is typed already.
    if (asked !== text) {
      setAsked(text);
      setTyped(text);
    }
  }
  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => {
      setAsked(typed);
      onSearch(typed);
    }, pauseMilliseconds);
    return () => clearTimeout(timer);
  });
  return (
    <TextField
      kind="search"
      label={bookingsWords.search}
      isLabelHidden
      placeholder={bookingsWords.search}
      value={typed}
      onChange={(next) => setTyped(next.slice(0, limits.searchCharacters))}
    />
  );
}

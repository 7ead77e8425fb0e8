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
  if (searched !== text) {
    setSearched(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onSearch(typed.slice(0, limits.searchCharacters)), pauseMilliseconds);
    return () => clearTimeout(timer);
  });
  return (
    <TextField
      kind="search"
      label={bookingsWords.search}
      isLabelHidden
      placeholder={bookingsWords.search}
      value={typed}
      onChange={setTyped}
    />
  );
}

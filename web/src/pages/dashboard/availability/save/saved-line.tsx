// Says that the hours are saved, where the bar was; the focus goes there, as the pressed button is gone.
import { useEffect, useRef } from 'react';
import { availabilityWords } from '../words/availability-words.ts';
import * as css from './save.module.css';

export function SavedLine({ isSaved }: { isSaved: boolean }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isSaved && document.activeElement === document.body) line.current?.focus({ preventScroll: true });
  }, [isSaved]);
  return (
    <p ref={line} tabIndex={-1} role="status" className={css['saved']}>
      {isSaved ? availabilityWords.save.saved : null}
    </p>
  );
}

// What a dialog did, said in its place. The focus goes there, as the pressed button is gone.
import { useEffect, useRef } from 'react';
import { Alert } from '../kit/alert.tsx';
import { Button } from '../kit/button.tsx';
import { bookingWords } from './words/booking-words.ts';

export function DonePart({ said, onClose }: { said: string; onClose: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <>
      <div ref={place} tabIndex={-1}>
        <Alert tone="good">{said}</Alert>
      </div>
      <Button look="outlined" onPress={onClose}>
        {bookingWords.close}
      </Button>
    </>
  );
}

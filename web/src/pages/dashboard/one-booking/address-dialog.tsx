// Corrects the client's email address: what goes there, and what becomes of links at the old one.
import { useState } from 'react';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { emailField } from '@holdfast/contract/parts/fields.ts';
import * as z from 'zod/mini';
import { DonePart } from '../booking/done-part.tsx';
import { firstNameOf } from '../booking/say/first-name.ts';
import { bookingWords } from '../booking/words/booking-words.ts';
import type { OwnBooking } from '../data/day-data.ts';
import { useConnection } from '../data/use-connection.ts';
import { Alert } from '../kit/alert.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { TextField } from '../kit/text-field.tsx';
import * as css from './one-booking.module.css';
import { useAct } from './use-act.ts';
import { oneBookingWords } from './words/one-booking-words.ts';

interface AddressDialogProps {
  /** As it is now. */
  booking: OwnBooking;
  onClose: () => void;
}

export function AddressDialog({ booking: { id, client }, onClose }: AddressDialogProps) {
  const words = oneBookingWords.address;
  const { isLive } = useConnection();
  const correct = useAct('correctAddress');
  const [typed, setTyped] = useState(client.email);
  const [isTried, setTried] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const name = firstNameOf(client.name);
  const email = typed.trim();
  const isWrong = !z.safeParse(emailField, email).success;
  const send = async () => {
    setTried(true);
    if (!isWrong && (await correct.act({ booking: id, email }))) setDone(email);
  };
  return (
    <Dialog heading={words.heading(name)} isOpen onClose={onClose}>
      {done === null ? (
        <form
          className={css['form']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <p>{words.lead(name)}</p>
          <TextField
            label={words.email(name)}
            kind="email"
            value={typed}
            error={isTried && isWrong ? bookingWords.book.emailWrong : undefined}
            onChange={setTyped}
          />
          {correct.problem !== null && <Alert tone="bad">{correct.problem}</Alert>}
          <Button
            look="filled"
            type="submit"
            isPending={correct.isSending}
            isDisabled={!isLive || email === client.email}
          >
            {correct.isSending ? words.saving : words.confirm}
          </Button>
          <Button look="outlined" onPress={onClose}>
            {bookingWords.notNow}
          </Button>
        </form>
      ) : (
        <DonePart said={words.done(isolated(done))} onClose={onClose} />
      )}
    </Dialog>
  );
}

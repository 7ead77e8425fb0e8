// What is wrong with the appointment, before everything else: what happened, and what can be done about it.
import { type Instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { firstNameOf } from '../../booking/say/first-name.ts';
import { sayDayAt } from '../../booking/say/say-day-at.ts';
import type { OwnBooking } from '../../data/day-data.ts';
import { useConnection } from '../../data/use-connection.ts';
import { Button } from '../../kit/button.tsx';
import { focusHeading } from '../../kit/focus-heading.ts';
import { Said } from '../../kit/said.tsx';
import type { MailRow } from '../mails/mail-rows.ts';
import { mailNoun } from '../mails/say-mail.ts';
import { maySendAgain } from '../mails/may-send-again.ts';
import { useAct } from '../use-act.ts';
import { oneBookingWords } from '../words/one-booking-words.ts';
import * as css from './trouble.module.css';
import type { Trouble } from './troubles-of.ts';

interface TroublePartProps {
  trouble: Trouble;
  booking: OwnBooking;
  now: Instant;
  clock: WallClock;
  onAddress: () => void;
  onMove: () => void;
}

export function TroublePart({ trouble, booking, now, clock, onAddress, onMove }: TroublePartProps) {
  const words = oneBookingWords.trouble;
  const { isLive } = useConnection();
  const resend = useAct('retryNotice');
  const close = useAct('resolveProblem');
  const name = firstNameOf(booking.client.name);
  const isAhead = booking.status === 'active' && booking.startsAt > now;
  const mail = trouble.kind === 'mail' ? trouble.mail : null;
  const lost = mail && maySendAgain(mail, booking, now) === 'lost' ? mail.promised : null;
  const isUnderWay = mail !== null && isTakenUp(mail);
  const { heading, text } = sayTrouble(trouble, booking, now, clock);
  const settle = async () => {
    if (await close.act({ problem: trouble.problem, at: isoFromInstant(trouble.at) })) focusHeading();
  };
  const isToClient = trouble.kind === 'mail' && trouble.recipient === 'client';
  return (
    <section className={css['trouble']}>
      <h2>{heading}</h2>
      <p>{isUnderWay ? words.underWay : text}</p>
      {!isUnderWay && (
        <div className={css['acts']}>
          {lost !== null && (
            <Button
              look="filled"
              isDisabled={!isLive}
              isPending={resend.isSending}
              onPress={() => void resend.act(lost)}
            >
              {resend.isSending ? words.sending : words.sendAgain}
            </Button>
          )}
          {isToClient && isAhead && (
            <Button look="outlined" isDisabled={!isLive} onPress={onAddress}>
              {words.changeAddress}
            </Button>
          )}
          {trouble.kind === 'outside-hours' && isAhead && (
            <Button look="outlined" isDisabled={!isLive} onPress={onMove}>
              {words.move}
            </Button>
          )}
          <Button look="quiet" isDisabled={!isLive} isPending={close.isSending} onPress={() => void settle()}>
            {isToClient ? words.knows(name) : words.close}
          </Button>
        </div>
      )}
      <Said tone="bad">{resend.problem ?? close.problem}</Said>
    </section>
  );
}

function isTakenUp({ fate }: MailRow): boolean {
  return fate.kind === 'on-its-way' || fate.kind === 'sent';
}

function sayTrouble(
  trouble: Trouble,
  { client }: OwnBooking,
  now: Instant,
  clock: WallClock,
): { heading: string; text: string } {
  const words = oneBookingWords.trouble;
  const name = firstNameOf(client.name);
  if (trouble.kind === 'outside-hours') return words.outside;
  const { recipient, mail, how, cause, at, known } = trouble;
  const noun = mailNoun(mail?.kind ?? '');
  const isToClient = recipient === 'client';
  const address = isToClient ? isolated(client.email) : words.yourAddress;
  const why = words[how](address, sayDayAt(at, now, clock), cause && oneBookingWords.mails.fate.cause[cause]);
  const rest = isToClient && known ? ` ${words.known(mailNoun(known.kind), name)}` : '';
  return {
    heading: isToClient ? words.notReached(noun, name) : words.notReachedYou(noun),
    text: `${why}${rest}`,
  };
}

// One appointment of a client: when, what, what became of it, and the provider's note.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { firstNameOf } from '../../booking/say/first-name.ts';
import type { OwnNotice } from '../../data/day-data.ts';
import type { ClientAppointment } from '../../data/use-client.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { bookingPlace } from '../../places/places.ts';
import { FateMark } from '../../today/list/fate-mark.tsx';
import { mailFate } from '../../today/model/mail-fate.ts';
import { sayAt } from '../../times/say-at.ts';
import * as css from '../client.module.css';
import { sayWhen } from '../say/say-when.ts';
import { clientWords } from '../words/client-words.ts';

interface AppointmentRowProps {
  appointment: ClientAppointment;
  /** What the page calls the client. */
  clientName: string;
  notices: readonly OwnNotice[] | null;
  now: Instant;
  clock: WallClock;
}

export function AppointmentRow({ appointment, clientName, notices, now, clock }: AppointmentRowProps) {
  const { id, name, status, startsAt, endsAt, type, note, cancelReason, noShow } = appointment;
  const isOver = status === 'cancelled' || endsAt <= now;
  return (
    <li className={css[isOver ? 'past' : 'row']}>
      <p className={css['when']}>
        <ButtonLink look="quiet" href={bookingPlace(id)}>
          {sayWhen(startsAt, now, clock)}
        </ButtonLink>
        <small>{sayAt(startsAt, clock)}</small>
      </p>
      <div className={css['about']}>
        <p>
          <bdi>{type.name}</bdi>
          {name !== clientName && <bdi className={css['other']}>{name}</bdi>}
        </p>
        {cancelReason !== '' && <Told what={clientWords.reason} text={cancelReason} />}
        {note && <Told what={clientWords.note} text={note.text} />}
      </div>
      <p className={css['end']}>
        {status === 'cancelled' && <span className={css['missed']}>{sayCancelled(appointment)}</span>}
        {noShow && <span className={css['missed']}>{clientWords.noShow}</span>}
        {!isOver && notices && (
          <FateMark fate={mailFate(asMailed(appointment), notices, now)} now={now} clock={clock} />
        )}
        {isOver && <Undelivered undelivered={appointment.undelivered} />}
      </p>
    </li>
  );
}

function Told({ what, text }: { what: string; text: string }) {
  return (
    <p className={css['told']}>
      <span>{what}</span>
      <span dir="auto">{text}</span>
    </p>
  );
}

function Undelivered({ undelivered }: Pick<ClientAppointment, 'undelivered'>) {
  if (!undelivered) return null;
  return undelivered.isSolved ? (
    <span className={css['missed']}>{clientWords.bouncedSolved}</span>
  ) : (
    <span className={css['bad']}>{clientWords.bounced}</span>
  );
}

function sayCancelled({ cancelledBy, name }: ClientAppointment): string {
  return cancelledBy === null
    ? clientWords.cancelled
    : clientWords.cancelledBy[cancelledBy](firstNameOf(name));
}

function asMailed({ reminderMinutes, ...appointment }: ClientAppointment) {
  return { ...appointment, type: { reminderMinutes } };
}

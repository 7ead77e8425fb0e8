// The appointments of a printed day, one row each.
import { tickedAnswer } from '@holdfast/contract/parts/ticked-answer.ts';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayTime } from '@holdfast/contract/text/say-time.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import type { OwnBooking } from '../../data/day-data.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { bookingsWords } from '../words/bookings-words.ts';
import * as css from './printed-day.module.css';

interface DayTableProps {
  bookings: readonly OwnBooking[];
  clock: WallClock;
  withNotes: boolean;
}

export function DayTable({ bookings, clock, withNotes }: DayTableProps) {
  const words = bookingsWords.day;
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.client}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.details}</th>
        </tr>
      </thead>
      <tbody>
        {bookings.map((booking) => (
          <DayRow key={booking.id} {...{ booking, clock, withNotes }} />
        ))}
      </tbody>
    </table>
  );
}

function DayRow({ booking, clock, withNotes }: Omit<DayTableProps, 'bookings'> & { booking: OwnBooking }) {
  const { startsAt, endsAt, client, type, answers, note } = booking;
  const phones = answers.filter(({ kind, text }) => kind === 'phone' && text !== '');
  const others = answers.filter(({ kind, text }) => kind !== 'phone' && text !== '');
  return (
    <tr>
      <td className={css['time']}>
        <span>{sayStart(startsAt, clock, dashboardReader)}</span>
        <small>{bookingsWords.to(sayTime(endsAt, clock, dashboardReader))}</small>
      </td>
      <th scope="row">
        <bdi>{client.name}</bdi>
        {phones.map(({ question, text }) => (
          <p key={question}>
            <bdi dir="ltr">{text}</bdi>
          </p>
        ))}
      </th>
      <td>
        <bdi>{type.name}</bdi>
        {type.place.text !== '' && (
          <p>
            <bdi>{type.place.text}</bdi>
          </p>
        )}
      </td>
      <td>
        {others.map(({ question, label, text, kind }) => (
          <p key={question} className={css['answer']}>
            <b>
              <bdi>{label}</bdi>
            </b>
            <bdi>{kind === 'checkbox' && text === tickedAnswer ? '✓' : text}</bdi>
          </p>
        ))}
        {withNotes && note !== null && (
          <p className={css['answer']}>
            <b>{`${bookingsWords.day.note}:`}</b>
            <bdi>{note.text}</bdi>
          </p>
        )}
      </td>
    </tr>
  );
}

// What the client wrote when they booked: plain text, kept from reaching beyond its place.
import { firstNameOf } from '../booking/say/first-name.ts';
import type { OwnBooking } from '../data/day-data.ts';
import * as css from './one-booking.module.css';
import { oneBookingWords } from './words/one-booking-words.ts';

export function AnswersPart({ booking: { answers, client } }: { booking: OwnBooking }) {
  const given = answers.filter(({ text }) => text !== '');
  if (given.length === 0) return null;
  return (
    <section>
      <h2>{oneBookingWords.wrote(firstNameOf(client.name))}</h2>
      <dl className={css['answers']}>
        {given.map(({ question, label, text, kind }) => (
          <div key={question}>
            <dt>
              <bdi>{label}</bdi>
            </dt>
            <dd dir="auto">{kind === 'checkbox' ? oneBookingWords.ticked : text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

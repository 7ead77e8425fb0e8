// Exported bookings as a table: one row each, times on both clocks, and a column for every question.
import type { ExportedBooking } from '@holdfast/contract/find/export-bookings.ts';
import { tickedAnswer } from '@holdfast/contract/parts/ticked-answer.ts';
import type { BookingsWords } from '../words/en.ts';

/** Questions that have a column of their own. Answers to further ones share the last column. */
const mostQuestions = 40;

export function bookingTable(
  bookings: readonly ExportedBooking[],
  timeZone: string,
  words: BookingsWords['csv'],
): string[][] {
  const labels = [...new Set(bookings.flatMap(({ answers }) => answers.map(({ label }) => label)))];
  const own = labels.slice(0, mostQuestions);
  const hasMore = labels.length > own.length;
  const head = [
    words.reference,
    words.status,
    words.starts(timeZone),
    words.ends(timeZone),
    words.starts('UTC'),
    words.ends('UTC'),
    words.minutes,
    words.type,
    words.place,
    words.client,
    words.email,
    words.clientZone,
    words.booked,
    words.cancelledBy,
    words.reason,
    ...own,
    ...(hasMore ? [words.otherAnswers] : []),
  ];
  const rows = bookings.map((booking) => {
    const others = booking.answers.filter(({ label }) => !own.includes(label));
    return [
      booking.reference,
      words.statuses[booking.status === 'active' && booking.noShow ? 'noShow' : booking.status],
      spaced(booking.startsLocal),
      spaced(booking.endsLocal),
      spaced(booking.startsAt),
      spaced(booking.endsAt),
      String(booking.durationMinutes),
      booking.type,
      booking.place,
      booking.client.name,
      booking.client.email,
      booking.client.timeZone,
      spaced(booking.createdAt),
      booking.cancelledBy === null ? '' : words.by[booking.cancelledBy],
      booking.cancelReason,
      ...own.map((label) => answersTo(label, booking, words)),
      ...(hasMore ? [others.map((answer) => `${answer.label} ${said(answer, words)}`).join('\n')] : []),
    ];
  });
  return [head, ...rows];
}

/** `2027-01-12 10:00`, which spreadsheets take for a time. */
function spaced(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

function answersTo(label: string, { answers }: ExportedBooking, words: BookingsWords['csv']): string {
  return answers
    .filter((answer) => answer.label === label)
    .map((answer) => said(answer, words))
    .join('\n');
}

function said({ kind, text }: ExportedBooking['answers'][number], words: BookingsWords['csv']): string {
  return kind === 'checkbox' && text === tickedAnswer ? words.ticked : text;
}

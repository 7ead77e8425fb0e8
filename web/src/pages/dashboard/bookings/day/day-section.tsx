// The place of a printed day: an address with a date that there is.
import { useParams } from 'react-router';
import { isIsoDate } from '@holdfast/contract/time/local-date.ts';
import { useProfile } from '../../data/own-data-context.tsx';
import { NotFoundView } from '../../frame/not-found-view.tsx';
import { bookingsWords } from '../words/bookings-words.ts';
import { PrintedDay } from './printed-day.tsx';

export function DaySection() {
  const { date = '' } = useParams();
  const profile = useProfile();
  if (!isIsoDate(date) || !/^20[0-3]\d-/.test(date)) return <NotFoundView />;
  if (profile.kind === 'failed') return <p role="alert">{bookingsWords.failed}</p>;
  if (profile.kind === 'loading') return <p role="status">{bookingsWords.loading}</p>;
  return <PrintedDay date={date} zone={profile.value.timeZone} provider={profile.value.name} />;
}

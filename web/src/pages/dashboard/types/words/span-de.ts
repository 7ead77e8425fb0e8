// Spans of minutes in German: `45 Minuten`, `1,5 Stunden`, `2 Tage`.
import { minutesIn, unitOfSpan } from '../model/span.ts';

const units = {
  minutes: ['Minute', 'Minuten'],
  hours: ['Stunde', 'Stunden'],
  days: ['Tag', 'Tage'],
} as const;

export function spanDe(minutes: number): string {
  const unit = minutes === 90 ? 'hours' : unitOfSpan(minutes, 'minutes');
  if (unit === 'minutes' && minutes > 60) {
    return `${Math.floor(minutes / 60)} Std. ${minutes % 60} Min.`;
  }
  const amount = minutes / minutesIn[unit];
  const [one, many] = units[unit];
  return amount === 1 ? `1 ${one}` : `${String(amount).replace('.', ',')} ${many}`;
}

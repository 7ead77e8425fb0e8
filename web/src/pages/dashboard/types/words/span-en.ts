// Spans of minutes in English: `45 minutes`, `1.5 hours`, `2 days`.
import { minutesIn, unitOfSpan } from '../model/span.ts';

const units = { minutes: 'minute', hours: 'hour', days: 'day' } as const;

export function spanEn(minutes: number): string {
  const unit = minutes === 90 ? 'hours' : unitOfSpan(minutes, 'minutes');
  if (unit === 'minutes' && minutes > 60) {
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  }
  const amount = minutes / minutesIn[unit];
  return amount === 1 ? `1 ${units[unit]}` : `${amount} ${units[unit]}s`;
}

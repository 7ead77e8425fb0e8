// A whole hour on the axis: `09`, or `9 AM`.
import { instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';

const format = new Intl.DateTimeFormat(dashboardReader.locale, {
  hour: dashboardReader.hourCycle === 'h12' ? 'numeric' : '2-digit',
  hourCycle: dashboardReader.hourCycle,
  timeZone: 'UTC',
});

export function sayHour(hour: number): string {
  const at = instant((hour % 24) * 60 * minuteMs);
  if (dashboardReader.hourCycle === 'h23') return String(hour).padStart(2, '0');
  return format.format(at);
}

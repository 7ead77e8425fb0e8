// What became of the emails, as a mark and words: dot sent, circle waiting, dash left out, square bounced.
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { sayDay } from '../../booking/say/say-day-at.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { MailFate } from '../model/mail-fate.ts';
import * as css from '../today.module.css';
import { todayWords } from '../words/today-words.ts';

interface FateMarkProps {
  fate: MailFate;
  now: Instant;
  clock: WallClock;
}

const looks: Readonly<Record<MailFate['kind'], string>> = {
  bounced: 'fateBad',
  'reminder-at': 'fateWait',
  'on-its-way': 'fateWait',
  stopped: 'fateNone',
  reminded: 'fateGood',
  confirmed: 'fateGood',
  unknown: 'fateNone',
  'not-sent': 'fateNone',
};

export function FateMark({ fate, now, clock }: FateMarkProps) {
  return (
    <span className={css[looks[fate.kind]]}>
      <span>{sayFate(fate, now, clock)}</span>
    </span>
  );
}

function sayFate(fate: MailFate, now: Instant, clock: WallClock): string {
  const words = todayWords.fate;
  switch (fate.kind) {
    case 'bounced':
      return fate.what === 'reminder' ? words.bouncedReminder : words.bouncedNews;
    case 'reminder-at': {
      const [date, today] = [localDate(fate.at, clock), localDate(now, clock)];
      const time = sayStart(fate.at, clock, dashboardReader);
      return date === today ? words.reminder(time) : words.reminderOn(sayDay(date, today), time);
    }
    case 'on-its-way':
      return words.onItsWay;
    case 'not-sent':
      return words.notSent;
    case 'unknown':
    case 'stopped':
    case 'reminded':
    case 'confirmed':
      return words[fate.kind];
  }
}

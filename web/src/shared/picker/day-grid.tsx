// Whole weeks of days: those with free times are buttons, all others plain text.
import { useEffect, useState } from 'react';
import type { Reader } from '@holdfast/contract/text/reader.ts';
import {
  sayDate,
  sayDates,
  sayMonthBriefly,
  sayWeekday,
  sayWeekdayBriefly,
} from '@holdfast/contract/text/say-time.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { words } from '../words/words.ts';
import * as css from './picker.module.css';
import type { Picker } from './picker-state.ts';
import type { DayCell, TimesViewModel } from './times-view-model.ts';

export function DayGrid({ picker, model }: { picker: Picker; model: TimesViewModel }) {
  const { reader } = picker.state;
  const { cells } = model;
  const open = (date: IsoDate) => {
    picker.tell({ kind: 'day-reopened' });
    picker.go({ date }, 'replace');
  };
  const [tapped, setTapped] = useState<IsoDate | null>(null);
  useEffect(() => {
    // On a phone the times lie below the days: whoever taps one sees that something came of it.
    if (tapped !== null) document.getElementById('times-heading')?.scrollIntoView({ block: 'nearest' });
  }, [tapped]);
  const openTapped = (date: IsoDate) => {
    open(date);
    setTapped(date);
  };
  return (
    <>
      <div className={css['bar']}>
        <h2 id="days-heading">
          <span>{`${words.days.heading} `}</span>
          <small>{rangeWords(model, reader)}</small>
        </h2>
        {cells.some(({ nearlyFull }) => nearlyFull) && (
          <p className={css['legend']}>{words.days.nearlyFull}</p>
        )}
        {model.isPaged && (
          <div className={css['pages']}>
            <PageButton label={words.days.earlier} to={model.earlier} onGo={open} back />
            <PageButton label={words.days.later} to={model.later} onGo={open} />
          </div>
        )}
      </div>
      <div className="frame-grid">
        {cells.slice(0, 7).map(({ date }) => (
          <div key={date} className={css['weekday']}>
            <span aria-hidden="true">{sayWeekdayBriefly(date, reader)}</span>
            <span className="frame-hidden">{sayWeekday(date, reader)}</span>
          </div>
        ))}
        {cells.map((cell, index) => (
          <Day
            key={cell.date}
            cell={cell}
            reader={reader}
            isOpened={cell.date === model.openedDate}
            saysMonth={index === 0 || cell.date.endsWith('-01')}
            onOpen={openTapped}
          />
        ))}
      </div>
    </>
  );
}

interface DayProps {
  cell: DayCell;
  reader: Reader;
  isOpened: boolean;
  saysMonth: boolean;
  onOpen: (date: IsoDate) => void;
}

function Day({ cell, reader, isOpened, saysMonth, onOpen }: DayProps) {
  const number = (
    <>
      {saysMonth && <small>{sayMonthBriefly(cell.date, reader)}</small>}
      <span>{Number(cell.date.slice(-2))}</span>
    </>
  );
  if (cell.kind === 'unknown') return <div className="frame-cell frame-bone" aria-hidden="true" />;
  if (cell.kind === 'none' && !isOpened) return <div className={css['day']}>{number}</div>;
  return (
    <button
      type="button"
      className={cell.nearlyFull ? css['nearlyFull'] : css['free']}
      aria-label={words.days.cell(sayDate(cell.date, reader), cell.freeCount)}
      aria-pressed={isOpened}
      onClick={() => onOpen(cell.date)}
    >
      {number}
    </button>
  );
}

interface PageButtonProps {
  label: string;
  to: IsoDate | null;
  back?: boolean;
  onGo: (date: IsoDate) => void;
}

function PageButton({ label, to, back = false, onGo }: PageButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={to === null}
      onClick={() => {
        if (to !== null) onGo(to);
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={back ? 'M10 3L5 8l5 5' : 'M6 3l5 5l-5 5'} />
      </svg>
    </button>
  );
}

function rangeWords(model: TimesViewModel, reader: Reader): string {
  const first = model.cells[0]?.date;
  const last = model.cells.at(-1)?.date;
  if (first === undefined || last === undefined || (!model.isPaged && model.beginsSoon))
    return words.days.nextWeeks(model.cells.length / 7);
  return sayDates(first, last, reader);
}

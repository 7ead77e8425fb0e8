// Whole weeks with the free times of one day, as clients will see them. Sections put their own news below.
import type { ReactNode } from 'react';
import type { Reader } from '@holdfast/contract/text/reader.ts';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayDate } from '@holdfast/contract/text/say-time.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import type { PreviewDay } from './preview-days.ts';
import { PreviewWeeks } from './preview-weeks.tsx';
import * as css from './preview-sheet.module.css';
import { previewWords } from './words/preview-words.ts';

interface PreviewSheetProps {
  days: readonly PreviewDay[];
  /** The day whose times are listed; null while no day has any. */
  opened: PreviewDay | null;
  onOpen: (date: IsoDate) => void;
  clock: WallClock;
  reader: Reader;
  /** A newer preview is on its way. */
  isStale: boolean;
  children?: ReactNode;
}

export function PreviewSheet(props: PreviewSheetProps) {
  const { days, opened, onOpen, clock, reader, isStale, children } = props;
  return (
    <div className={css['sheet']} aria-busy={isStale} data-hours={reader.hourCycle}>
      <PreviewWeeks days={days} opened={opened} onOpen={onOpen} reader={reader} />
      {opened && (
        <>
          <h3 className={css['day']}>
            <span>{`${sayDate(opened.date, reader)} `}</span>
            <small>{previewWords.count(opened.starts.length)}</small>
          </h3>
          <ul className={css['times']}>
            {opened.starts.map(({ at, isNew }) => (
              <li key={at} className={isNew ? css['new'] : css['time']}>
                <span>{sayStart(at, clock, reader)}</span>
                {isNew && <span className="frame-hidden">{` ${previewWords.isNew}`}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </div>
  );
}

// What clients will see while hours are edited: weeks, the times of a day, and what is new or gone.
import { useState } from 'react';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { clockFromResponse } from '@holdfast/contract/time/wall-clock.ts';
import { words as pageWords } from '../../../../shared/words/words.ts';
import type { OwnType } from '../../data/own-data.ts';
import { Button } from '../../kit/button.tsx';
import { Select } from '../../kit/select.tsx';
import { previewDays } from '../../preview/preview-days.ts';
import { PreviewSheet } from '../../preview/preview-sheet.tsx';
import type { AskedPreview } from '../../preview/use-preview.ts';
import { previewWords } from '../../preview/words/preview-words.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { availabilityWords } from '../words/availability-words.ts';
import { dayToOpen } from './day-to-open.ts';
import { previewCells, previewWeeks } from './preview-cells.ts';
import { PreviewDiff } from './preview-diff.tsx';
import * as css from './preview-panel.module.css';

interface PreviewPanelProps {
  asked: AskedPreview;
  types: readonly OwnType[];
  type: OwnType | undefined;
  today: IsoDate;
  isChanged: boolean;
  /** Every time of the draft can be read. */
  isReadable: boolean;
  isPaused: boolean;
  onType: (id: string) => void;
  onRetry: () => void;
}

export function PreviewPanel(props: PreviewPanelProps) {
  const { types, type, onType } = props;
  const words = availabilityWords.preview;
  return (
    <section id="preview" className={css['panel']} aria-label={previewWords.heading}>
      <div className={css['head']}>
        <h2>{previewWords.heading}</h2>
        {types.length > 0 && (
          <Select
            label={words.type}
            isLabelHidden
            choices={types.map(({ id, name }) => ({ key: id, text: name }))}
            value={type?.id ?? null}
            onChange={onType}
          />
        )}
      </div>
      {type ? <Sheet {...props} type={type} /> : <p className={css['none']}>{words.noTypes}</p>}
    </section>
  );
}

type SheetProps = PreviewPanelProps & { type: OwnType };

function Sheet({ asked, type, today, isChanged, isReadable, isPaused, onRetry }: SheetProps) {
  const [wanted, setWanted] = useState<IsoDate | null>(null);
  const words = availabilityWords.preview;
  const { preview, isStale, hasFailed } = asked;
  if (hasFailed) {
    return (
      <div className={css['none']} role="alert">
        <p>{previewWords.failed}</p>
        <Button look="outlined" isSmall onPress={onRetry}>
          {pageWords.tryAgain}
        </Button>
      </div>
    );
  }
  if (!preview) {
    return (
      <div className={css['outline']} role="status">
        <span className="frame-hidden">{previewWords.loading}</span>
      </div>
    );
  }
  const { response } = preview;
  const clock = clockFromResponse(response.clock);
  const weeks = previewWeeks(type);
  const days = previewDays(response, previewCells(today, dashboardReader.firstWeekday, weeks), clock);
  const opened = dayToOpen(days, wanted);
  return (
    <PreviewSheet
      days={days}
      opened={opened}
      onOpen={setWanted}
      clock={clock}
      reader={dashboardReader}
      isStale={isStale}
    >
      {response.emptyBecause !== null && <p className={css['empty']}>{words.empty[response.emptyBecause]}</p>}
      <PreviewDiff days={days} opened={opened} weeks={weeks} isChanged={isChanged} />
      {!isReadable && <p className={css['waits']}>{words.unfinished}</p>}
      {isPaused && <p className={css['waits']}>{words.paused}</p>}
    </PreviewSheet>
  );
}

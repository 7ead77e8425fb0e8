// The booking page's days and times once more, for a time to move to; the present one is marked.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { useEffect } from 'react';
import { DayGrid } from '../../../shared/picker/day-grid.tsx';
import { TimeList } from '../../../shared/picker/time-list.tsx';
import { WhenCard } from '../../../shared/kit/when-card.tsx';
import { ZoneLine, zonePickerPiece } from '../../../shared/picker/zone-line.tsx';
import { manageWords } from '../words/manage-words.ts';
import { timesViewModel } from '../../../shared/picker/times-view-model.ts';
import { Button } from '../../../shared/kit/button.tsx';
import * as css from './views.module.css';
import * as text from '../../../shared/kit/text.module.css';
import type { Shown } from '../state/use-manage.ts';
import type { MovePicker } from '../state/use-move-picker.ts';

export function ChooseTime({ manage, seen, picker }: Shown & { picker: MovePicker }) {
  const { provider, startsAt, endsAt } = seen.booking;
  const model = timesViewModel(picker.state, picker.type);
  const start = instantFromIso(startsAt);
  useEffect(() => zonePickerPiece.prepare(), []);
  return (
    <div className="frame-sheet frame-columns">
      <section className="frame-about">
        <Button look="back" onClick={() => manage.tell({ kind: 'change-left' })}>
          {manageWords.move.back}
        </Button>
        <h1 tabIndex={-1}>{manageWords.move.choose}</h1>
        <div className={css['labelled']}>
          <p className={text['small']}>{manageWords.move.now}</p>
          <WhenCard
            startsAt={start}
            endsAt={instantFromIso(endsAt)}
            clocks={picker.state.clocks}
            reader={picker.state.reader}
            isOver
          />
        </div>
        <p className={text['aside']}>{manageWords.move.stays}</p>
      </section>
      <section className="frame-days" aria-labelledby="days-heading">
        <DayGrid picker={picker} model={model} />
        <ZoneLine picker={picker} provider={provider} type={picker.type} model={model} />
      </section>
      <TimeList picker={picker} provider={provider} model={model} current={start} />
    </div>
  );
}

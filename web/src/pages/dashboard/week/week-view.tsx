// A week: its head, its grid or on a phone its list, and what somebody is doing in it.
import { useReducer } from 'react';
import { sayLongDates } from '@holdfast/contract/text/say-time.ts';
import { addDays, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { OwnBooking } from '../data/day-data.ts';
import { Said } from '../kit/said.tsx';
import { dashboardReader } from '../words/dashboard-words.ts';
import { doingAfter, idle } from './act/doing.ts';
import type { WeekAct } from './act/week-act.ts';
import { WeekDialogs } from './act/week-dialogs.tsx';
import { groundLead } from './grid/day-ground.tsx';
import { Legend } from './grid/legend.tsx';
import { WeekGrid } from './grid/week-grid.tsx';
import type { Week } from './model/week.ts';
import { WeekList } from './phone/week-list.tsx';
import { sayTargetSpan } from './say/say-target.ts';
import { useNarrow } from './use-narrow.ts';
import { WeekHead } from './week-head.tsx';
import * as css from './week.module.css';
import { weekWords } from './words/week-words.ts';

interface WeekViewProps {
  week: Week;
  bookings: readonly OwnBooking[];
  from: IsoDate;
}

export function WeekView({ week, bookings, from }: WeekViewProps) {
  const isNarrow = useNarrow();
  const [{ act, said }, happen] = useReducer(doingAfter, idle);
  const dates = sayLongDates(from, addDays(from, 6), dashboardReader);
  const onAct = (next: WeekAct) => happen({ kind: 'act', act: next });
  const onSaid = (text: string) => happen({ kind: 'said', text });
  return (
    <>
      <WeekHead
        from={from}
        dates={dates}
        clock={week.clock}
        today={week.today}
        isNarrow={isNarrow}
        onAct={onAct}
      />
      {isNarrow ? (
        <WeekList week={week} onAct={onAct} />
      ) : (
        <>
          <WeekGrid week={week} name={weekWords.table(dates)} act={act} onAct={onAct} />
          <p id={groundLead} hidden>
            {weekWords.groundLead}
          </p>
          <p className={css['said']} aria-live="assertive">
            {act.kind === 'moving' &&
              weekWords.moving.at(sayTargetSpan(act.target, act.booking.to - act.booking.from, week.clock))}
          </p>
          <Said>{said}</Said>
          <Legend />
        </>
      )}
      {isNarrow && <Said>{said}</Said>}
      <WeekDialogs {...{ act, week, bookings, isNarrow }} onAct={onAct} onSaid={onSaid} />
    </>
  );
}

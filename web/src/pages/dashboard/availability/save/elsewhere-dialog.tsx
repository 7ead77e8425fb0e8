// Both versions side by side, where hours were saved elsewhere while they were edited here.
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { zoneCity } from '../../../../shared/time/zone-city.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { changedParts } from '../model/changed-parts.ts';
import type { HoursDraft } from '../model/hours-draft.ts';
import { rangesOf } from '../model/week.ts';
import { sayDays } from '../say/say-days.ts';
import { sayPlan } from '../say/say-plan.ts';
import { sayRanges } from '../../times/say-range.ts';
import { weekdayName } from '../say/say-weekday.ts';
import { availabilityWords } from '../words/availability-words.ts';
import * as css from './save.module.css';

interface ElsewhereDialogProps {
  isOpen: boolean;
  theirs: HoursDraft;
  mine: HoursDraft;
  today: IsoDate;
  onClose: () => void;
}

export function ElsewhereDialog({ isOpen, theirs, mine, today, onClose }: ElsewhereDialogProps) {
  const words = availabilityWords.elsewhere;
  return (
    <Dialog
      heading={words.heading}
      isOpen={isOpen}
      isWide
      onClose={onClose}
      actions={
        <Button look="outlined" onPress={onClose}>
          {words.close}
        </Button>
      }
    >
      <table className={css['versions']}>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.theirs}</th>
            <th scope="col">{words.mine}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(theirs, mine, today).map(({ what, theirs: there, mine: here }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{there}</td>
              <td>{here}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

interface VersionRow {
  readonly what: string;
  readonly theirs: string;
  readonly mine: string;
}

function rowsOf(theirs: HoursDraft, mine: HoursDraft, today: IsoDate): VersionRow[] {
  const { elsewhere: words } = availabilityWords;
  const { weekdays, dates, isMoved } = changedParts(theirs, mine);
  const both = (what: string, say: (draft: HoursDraft) => string) => ({
    what,
    theirs: say(theirs),
    mine: say(mine),
  });
  return [
    ...(isMoved ? [both(words.zone, ({ timeZone }) => zoneCity(timeZone))] : []),
    ...weekdays.map((weekday) =>
      both(weekdayName(weekday, dashboardReader), ({ week }) => sayHours(week, weekday)),
    ),
    ...dates.map((date) =>
      both(sayDays({ from: date, to: date }, today, dashboardReader), (draft) => sayDate(draft, date)),
    ),
  ];
}

function sayHours(week: HoursDraft['week'], weekday: number): string {
  const ranges = rangesOf(week, weekday);
  return ranges.length === 0
    ? availabilityWords.week.closed
    : sayRanges(ranges, dashboardReader, availabilityWords);
}

function sayDate({ overrides, week }: HoursDraft, date: IsoDate): string {
  const day = overrides.find((override) => override.date === date);
  if (!day) return availabilityWords.elsewhere.usual;
  return sayPlan({ ...day, dates: [date] }, week, dashboardReader, availabilityWords);
}

// The days that differ from the week, in a row where they are alike, with the holidays that could join them.
import { useState } from 'react';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { Button } from '../../kit/button.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { HoursChange } from '../model/draft-after.ts';
import type { HoursDraft } from '../model/hours-draft.ts';
import type { OverrideGroup } from '../model/override-days.ts';
import { sayDays } from '../say/say-days.ts';
import { sayPlan } from '../say/say-plan.ts';
import { availabilityWords } from '../words/availability-words.ts';
import * as css from './days.module.css';
import { HolidayPlaceLine } from './holiday-place-line.tsx';
import { SuggestionRow } from './suggestion-row.tsx';
import { useHolidays } from './use-holidays.ts';

interface DaysListProps {
  draft: HoursDraft;
  groups: readonly OverrideGroup[];
  today: IsoDate;
  onOpen: (group: OverrideGroup) => void;
  onChange: (change: HoursChange) => void;
}

/** So many are shown before somebody asks for more. */
const fewEntries = 6;
const fewSuggestions = 2;

export function DaysList({ draft, groups, today, onOpen, onChange }: DaysListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const holidays = useHolidays(draft, today);
  const words = availabilityWords.days;
  const suggested = showsAll ? holidays.suggested : holidays.suggested.slice(0, fewSuggestions);
  const entries = [
    ...groups.map((group) => ({ date: group.from, group, holiday: null })),
    ...suggested.map((holiday) => ({ date: holiday.date, group: null, holiday })),
  ].sort((a, b) => a.date.localeCompare(b.date));
  const shown = showsAll ? entries : entries.slice(0, fewEntries);
  const hidden = groups.length + holidays.suggested.length - shown.length;
  const pastCount = draft.overrides.filter(({ date }) => date < today).length;
  return (
    <div>
      {groups.length === 0 && <p className={css['nothing']}>{words.nothing}</p>}
      <ul className={css['list']}>
        {shown.map(({ group, holiday }) =>
          group ? (
            <li key={group.from}>
              <div>
                <span>{sayDays(group, today, dashboardReader)}</span>
                <small>{sayPlan(group, draft.week, dashboardReader, availabilityWords)}</small>
              </div>
              <Button
                look="words"
                aria-label={words.changeOf(sayDays(group, today, dashboardReader))}
                onPress={() => onOpen(group)}
              >
                {words.change}
              </Button>
            </li>
          ) : (
            <SuggestionRow
              key={holiday.date}
              holiday={holiday}
              place={isolated(holidays.placeName)}
              today={today}
              onChange={onChange}
            />
          ),
        )}
      </ul>
      {(hidden > 0 || showsAll) && (
        <Button look="quiet" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? words.holidays.fewer : words.holidays.more(hidden)}
        </Button>
      )}
      <HolidayPlaceLine holidays={holidays} />
      {pastCount > 0 && (
        <p className={css['line']}>
          <span>{`${words.past(pastCount)} `}</span>
          <Button look="words" onPress={() => onChange({ kind: 'past-cleared', today })}>
            {words.clearPast}
          </Button>
        </p>
      )}
    </div>
  );
}

// Chooses a start: a day, one of its free times as clients would see them, or any other time that is typed.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { addDays, isIsoDate, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { groupByDay } from '../../../../shared/picker/day-pages.ts';
import { DateField } from '../../kit/date-field.tsx';
import { TimeField } from '../../kit/time-field.tsx';
import { usePreview } from '../../preview/use-preview.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import * as css from '../booking.module.css';
import { bookingWords } from '../words/booking-words.ts';
import { type PickedStart, withDate, withTyped } from './picked-start.ts';
import { timeOf } from './start-at.ts';

interface StartPickerProps {
  /** The id of the booking type. */
  type: string;
  today: IsoDate;
  clock: WallClock;
  picked: PickedStart;
  /** Whether a missing start is to be pointed out. */
  isTried: boolean;
  onPick: (picked: PickedStart) => void;
}

const daysAsked = 31;

export function StartPicker({ type, today, clock, picked, isTried, onPick }: StartPickerProps) {
  const words = bookingWords.start;
  const isNear = picked.date === null || picked.date < addDays(today, daysAsked);
  const from = isNear ? today : (picked.date ?? today);
  const { preview, isStale } = usePreview({ type, from, days: daysAsked });
  const days = groupByDay((preview?.response.starts ?? []).map(instantFromIso), clock);
  const date = picked.date ?? [...days.keys()][0] ?? today;
  const free = days.get(date) ?? [];
  const isSkipped = picked.typed !== null && picked.at === null;
  const isMissing = isTried && picked.at === null;
  const chosen = picked.at;
  return (
    <>
      <DateField
        label={words.day}
        value={date}
        earliest={today}
        onChange={(next) => {
          if (next !== null && isIsoDate(next)) onPick(withDate(picked, next, clock));
        }}
      />
      <div aria-busy={isStale}>
        <p className={css['label']}>{words.free}</p>
        {preview && free.length === 0 && <p className={css['quiet']}>{words.noneFree}</p>}
        <ToggleButtonGroup
          aria-label={words.free}
          className={css['times'] ?? ''}
          selectionMode="single"
          selectedKeys={chosen === null ? [] : [String(chosen)]}
          onSelectionChange={(keys) => {
            const at = free.find((each) => keys.has(String(each)));
            onPick({ date, at: at ?? null, typed: null });
          }}
        >
          {free.map((at) => (
            <ToggleButton key={at} id={String(at)} className={css['chip'] ?? ''}>
              {sayStart(at, clock, dashboardReader)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <TimeField
        label={words.other}
        hint={words.otherHint}
        value={picked.typed ?? (chosen === null ? null : timeOf(chosen, clock))}
        error={isSkipped ? words.skipped : isMissing ? words.missing : undefined}
        onChange={(typed) => onPick(withTyped(date, typed, clock))}
      />
    </>
  );
}

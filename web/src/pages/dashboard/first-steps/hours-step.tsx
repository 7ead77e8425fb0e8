// The second step: the days of the week, the hours of all of them, and the zone that they are in.
import { lazy, Suspense, useState } from 'react';
import { sayTime, sayWeekday, sayWeekdayBriefly } from '@holdfast/contract/text/say-time.ts';
import { addDays, isoDate } from '@holdfast/contract/time/local-date.ts';
import { type WallClock, utcClock } from '@holdfast/contract/time/wall-clock.ts';
import { pageNow } from '../../../shared/time/page-clock.ts';
import { zoneCity } from '../../../shared/time/zone-city.ts';
import { isZoneName } from '../../../shared/time/zone-name.ts';
import { Button } from '../kit/button.tsx';
import type { FirstWeeks } from './first-weeks.ts';
import { dashboardReader } from '../words/dashboard-words.ts';
import * as css from './first-steps.module.css';
import { HoursRow } from './hours-row.tsx';
import { nextHours, weeklyOf } from './steps-state.ts';
import type { FirstSteps } from './use-steps.ts';
import { firstStepsWords } from './words/first-steps-words.ts';

// Its names of all zones are many, and few people look for another one.
const ZonePicker = lazy(async () => {
  const { ZonePicker: Picker } = await import('../../../shared/zone-picker/zone-picker.tsx');
  return { default: Picker };
});

const someMonday = isoDate('2027-01-11');
const weekdays = Array.from(
  { length: 7 },
  (_, index) => ((dashboardReader.firstWeekday + index - 1) % 7) + 1,
);
const mostRanges = 4;

interface HoursStepProps {
  first: FirstSteps;
  weeks: FirstWeeks | null;
}

export function HoursStep({ first: { steps, change }, weeks }: HoursStepProps) {
  const [isChoosing, setChoosing] = useState(false);
  const { hours: words } = firstStepsWords;
  const toggle = (day: number) =>
    change({
      days: steps.days.includes(day) ? steps.days.filter((other) => other !== day) : [...steps.days, day],
    });
  const clock: WallClock =
    weeks?.clock.zone === steps.timeZone ? weeks.clock : { ...utcClock, zone: steps.timeZone };
  const pick = (zone: string) => {
    setChoosing(false);
    change({ timeZone: zone });
  };
  return (
    <>
      <div className={css['days']} role="group" aria-label={words.days}>
        {weekdays.map((day) => {
          const date = addDays(someMonday, day - 1);
          return (
            <label key={day} data-selected={steps.days.includes(day)}>
              <input
                type="checkbox"
                checked={steps.days.includes(day)}
                aria-label={sayWeekday(date, dashboardReader)}
                onChange={() => toggle(day)}
              />
              <span aria-hidden="true">{sayWeekdayBriefly(date, dashboardReader)}</span>
            </label>
          );
        })}
      </div>
      <div className={css['hours']}>
        {steps.hours.map((range, index) => (
          <HoursRow
            // Ranges have no name but their place.
            key={String(index)}
            range={range}
            onChange={(changed) =>
              change({ hours: steps.hours.map((other, at) => (at === index ? changed : other)) })
            }
            onRemove={
              steps.hours.length > 1
                ? () => change({ hours: steps.hours.filter((_, other) => other !== index) })
                : null
            }
          />
        ))}
        {steps.hours.length < mostRanges && (
          <Button look="words" onPress={() => change({ hours: [...steps.hours, nextHours(steps.hours)] })}>
            {words.add}
          </Button>
        )}
      </div>
      {weeklyOf(steps) === null && <p className={css['wrong']}>{words.none}</p>}
      <p className={css['zone']}>
        <span>{zoneWords(steps.timeZone, weeks)}</span>
        <Button look="words" onPress={() => setChoosing(true)}>
          {words.changeZone}
        </Button>
      </p>
      {isChoosing && (
        <Suspense>
          <ZonePicker
            shown={clock}
            known={weeks ? [weeks.clock] : []}
            now={weeks?.now ?? pageNow()}
            reader={dashboardReader}
            first={[]}
            onPick={pick}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      )}
    </>
  );
}

function zoneWords(zone: string, weeks: FirstWeeks | null): string {
  if (!isZoneName(zone)) return zone;
  const city = zoneCity(zone);
  return weeks?.clock.zone === zone
    ? firstStepsWords.hours.zone(city, sayTime(weeks.now, weeks.clock, dashboardReader))
    : firstStepsWords.hours.zoneOnly(city);
}

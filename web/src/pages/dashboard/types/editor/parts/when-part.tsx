// When a booking type can be booked: how long it takes, where its times lie, and how many there may be.
import { limits } from '@holdfast/contract/limits.ts';
import { minutesIn } from '../../model/span.ts';
import { typeWords } from '../../words/type-words.ts';
import * as css from '../editor.module.css';
import { FieldSlot } from '../fields/field-slot.tsx';
import { NumberRow } from '../fields/number-row.tsx';
import { SpanRow } from '../fields/span-row.tsx';
import { Part } from './part.tsx';

const { durationMinutes, stepMinutes, bufferMinutes, noticeDays, windowDays, bookingsPerPeriod } = limits;

export function WhenPart() {
  const { when, units, rangeInFives } = typeWords.editor;
  const { duration: span } = typeWords.list;
  return (
    <Part heading={when.heading}>
      <div className={css['pair']}>
        <FieldSlot name="durationMinutes">
          <NumberRow
            name="terms.durationMinutes"
            label={when.duration}
            {...fives(durationMinutes)}
            unit={units.minutes}
            hint={rangeInFives(span(durationMinutes.min), span(durationMinutes.max))}
            empty="missing"
          />
        </FieldSlot>
        <FieldSlot name="stepMinutes">
          <NumberRow
            name="terms.stepMinutes"
            label={when.step}
            {...fives(stepMinutes)}
            unit={units.minutes}
            hint={rangeInFives(span(stepMinutes.min), span(stepMinutes.max))}
            empty="missing"
          />
        </FieldSlot>
      </div>
      <div className={css['pair']}>
        <FieldSlot name="bufferBeforeMinutes">
          <NumberRow
            name="terms.bufferBeforeMinutes"
            label={when.before}
            {...fives(bufferMinutes)}
            unit={units.minutes}
            hint={when.buffersHint(span(bufferMinutes.max))}
            empty="missing"
          />
        </FieldSlot>
        <NumberRow
          name="terms.bufferAfterMinutes"
          label={when.after}
          {...fives(bufferMinutes)}
          unit={units.minutes}
          hint={when.buffersHint(span(bufferMinutes.max))}
          empty="missing"
        />
      </div>
      <div className={css['pair']}>
        <FieldSlot name="noticeMinutes">
          <SpanRow
            name="terms.noticeMinutes"
            label={when.notice}
            least={0}
            most={noticeDays.max * minutesIn.days}
            fallback="hours"
            hint={when.noticeHint(span(noticeDays.max * minutesIn.days))}
          />
        </FieldSlot>
        <FieldSlot name="windowDays">
          <NumberRow
            name="terms.windowDays"
            label={when.window}
            least={windowDays.min}
            most={windowDays.max}
            unit={units.days}
            hint={when.windowHint(windowDays.min, String(windowDays.max))}
            empty="missing"
          />
        </FieldSlot>
      </div>
      <div className={css['pair']}>
        <FieldSlot name="maxPerDay">
          <NumberRow
            name="terms.maxPerDay"
            label={when.perDay}
            least={1}
            most={bookingsPerPeriod}
            unit={when.appointments}
            hint={typeWords.editor.noLimit}
            empty={null}
          />
        </FieldSlot>
        <FieldSlot name="maxPerWeek">
          <NumberRow
            name="terms.maxPerWeek"
            label={when.perWeek}
            least={1}
            most={bookingsPerPeriod}
            unit={when.appointments}
            hint={typeWords.editor.noLimit}
            empty={null}
          />
        </FieldSlot>
      </div>
      <p className={css['hint']}>{when.limitsHint}</p>
    </Part>
  );
}

function fives({ min, max }: { readonly min: number; readonly max: number }) {
  return { least: min, most: max, step: 5 };
}

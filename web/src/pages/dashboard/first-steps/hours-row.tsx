// One range of hours, and a cross that takes it away.
import { Button } from '../kit/button.tsx';
import { TimeField } from '../kit/time-field.tsx';
import * as css from './first-steps.module.css';
import type { Hours } from './steps-state.ts';
import { firstStepsWords } from './words/first-steps-words.ts';

interface HoursRowProps {
  range: Hours;
  onChange: (range: Hours) => void;
  /** Null for the only one. */
  onRemove: (() => void) | null;
}

export function HoursRow({ range, onChange, onRemove }: HoursRowProps) {
  const { hours: words } = firstStepsWords;
  return (
    <span className={css['range']}>
      <TimeField
        label={words.from}
        isLabelHidden
        value={range.start}
        onChange={(start) => onChange({ ...range, start })}
      />
      <span aria-hidden="true">–</span>
      <TimeField
        label={words.to}
        isLabelHidden
        value={range.end}
        onChange={(end) => onChange({ ...range, end })}
      />
      {onRemove && (
        <Button look="sign" aria-label={words.remove(range.start ?? '', range.end ?? '')} onPress={onRemove}>
          ✕
        </Button>
      )}
    </span>
  );
}

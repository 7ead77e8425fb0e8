// What can be done about a cause: one click leads there, with the change drafted.
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { bookingPlace, dayHoursPlace, typeFieldPlace } from '../../places/places.ts';
import type { Fix } from '../model/fix.ts';
import { sayAt } from '../say/say.ts';
import * as css from '../why.module.css';
import { whyWords } from '../words/why-words.ts';

interface FixPartProps {
  fix: Fix;
  type: string;
  clock: WallClock;
  look: 'words' | 'filled';
  onUnblock: (block: string) => void;
}

export function FixPart({ fix, type, clock, look, onUnblock }: FixPartProps) {
  if (fix.kind === 'none')
    return look === 'words' ? <small className={css['none']}>{whyWords.fix.none}</small> : null;
  if (fix.kind === 'block') {
    return (
      <Button look={look} onPress={() => onUnblock(fix.id)}>
        {whyWords.fix.block}
      </Button>
    );
  }
  return (
    <ButtonLink look={look} href={placeOf(fix, type)}>
      {sayFix(fix, clock)}
    </ButtonLink>
  );
}

type Leading = Exclude<Fix, { kind: 'none' } | { kind: 'block' }>;

function placeOf(fix: Leading, type: string): string {
  if (fix.kind === 'field') return typeFieldPlace(type, fix.field);
  return 'id' in fix ? bookingPlace(fix.id) : dayHoursPlace(fix.date, fix.ranges);
}

function sayFix(fix: Leading, clock: WallClock): string {
  const words = whyWords.fix;
  if (fix.kind === 'field') return words[fix.field];
  if ('id' in fix) return words.booking;
  if (fix.ranges === null) return words['day-hours'];
  return 'at' in fix ? words[fix.kind](sayAt(fix.at, clock)) : words[fix.kind];
}

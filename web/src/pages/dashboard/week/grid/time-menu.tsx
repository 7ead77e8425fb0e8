// What can be done with a time that nobody has: book it for a client, or block from there.
import type { RefObject } from 'react';
import type { WeekAct } from '../act/week-act.ts';
import { looking } from '../act/week-act.ts';
import { WeekMenu } from '../act/week-menu.tsx';
import type { Target } from '../model/target.ts';
import { instantAt } from '../model/wall-place.ts';
import type { Week } from '../model/week.ts';
import { sayTarget } from '../say/say-target.ts';
import { whyPlace } from '../../places/places.ts';
import { useGo } from '../../places/use-go.ts';
import { weekWords } from '../words/week-words.ts';

interface TimeMenuProps {
  at: RefObject<HTMLElement | null>;
  target: Target;
  week: Week;
  onAct: (act: WeekAct) => void;
}

export function TimeMenu({ at, target, week: { clock, now, days }, onAct }: TimeMenuProps) {
  const words = weekWords.time;
  const go = useGo();
  const start = instantAt(target.date, target.minute, clock);
  const isOpen = days.some(({ open }) => open.some(({ from, to }) => from <= start && start < to));
  const note = start < now ? weekWords.moving.past : isOpen ? words.free : words.outside;
  return (
    <WeekMenu
      at={at}
      heading={sayTarget(target, clock)}
      note={note}
      actions={[
        ...(start < now
          ? []
          : [{ key: 'book', text: weekWords.book, onAction: () => onAct({ kind: 'book', target }) }]),
        { key: 'block', text: words.block, onAction: () => onAct({ kind: 'block', target }) },
        ...(start < now ? [] : [{ key: 'why', text: words.why, onAction: () => go(whyOf(target)) }]),
      ]}
      onClose={() => onAct(looking)}
    />
  );
}

function whyOf({ date, minute }: Target): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return whyPlace({ date, time: `${hours}:${minutes}` });
}

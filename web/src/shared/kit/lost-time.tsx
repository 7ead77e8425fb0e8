// A lost time is a choice: what happened, that nothing else is lost, the nearest free times as buttons.
import { sayDayAndStart, sayStart, sayStartNear } from '@holdfast/contract/text/say-start.ts';
import { Button } from './button.tsx';
import * as alerts from './alert.module.css';
import * as buttons from './buttons.module.css';
import type { ChosenStart } from '../words/say-policy.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { ReactNode } from 'react';

interface LostTimeProps {
  happened: (time: string) => string;
  /** What to say above the free times, or in their place. */
  said: { nearest: string; none: string };
  lost: ChosenStart;
  alternatives: readonly Instant[];
  onChoose: (start: Instant) => void;
  /** Another way on, beside the times. */
  children: ReactNode;
}

export function LostTime({ happened, said, lost, alternatives, onChoose, children }: LostTimeProps) {
  const { start, now, clock, reader } = lost;
  return (
    <div className={alerts['alert']} role="alert">
      <p>
        <span>{happened(sayStart(start, clock, reader).replaceAll(' ', '\u00a0'))}</span>
        <span>{` ${alternatives.length > 0 ? said.nearest : said.none}`}</span>
      </p>
      <div className={buttons['chips']}>
        {alternatives.map((alternative) => (
          <Button
            key={alternative}
            look="chip"
            aria-label={sayDayAndStart(alternative, now, clock, reader)}
            onClick={() => onChoose(alternative)}
          >
            {sayStartNear(alternative, start, clock, reader)}
          </Button>
        ))}
        {children}
      </div>
    </div>
  );
}

// One thing that needs the provider: what happened, to whom, since when, and what can be done.
import type { ReactNode } from 'react';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { sayDayAt } from '../../booking/say/say-day-at.ts';
import type { OwnProblemItem } from '../../data/use-problem-items.ts';
import type { OpenDialog } from '../problem-dialogs.tsx';
import * as css from '../problems.module.css';
import { problemsWords } from '../words/problems-words.ts';

export interface ItemProps {
  item: OwnProblemItem;
  /** Its next step is the heaviest thing on the page. */
  isFirst: boolean;
  now: Instant;
  clock: WallClock;
  onOpen: (dialog: OpenDialog) => void;
  /** Says at the top what was done, as the item goes. */
  onDone: (said: string) => void;
}

interface ItemFrameProps extends Pick<ItemProps, 'item' | 'now' | 'clock'> {
  /** `bad`: went wrong. `warn`: needs a decision. */
  tone: 'bad' | 'warn';
  heading: string;
  children: ReactNode;
  actions?: ReactNode;
}

export function ItemFrame({ item, now, clock, tone, heading, children, actions }: ItemFrameProps) {
  return (
    <li className={css['item']}>
      <h3 className={css[tone]}>{heading}</h3>
      <div className={css['about']}>
        {children}
        <p className={css['since']}>{problemsWords.since(sayDayAt(item.at, now, clock))}</p>
      </div>
      {actions !== undefined && <div className={css['acts']}>{actions}</div>}
    </li>
  );
}

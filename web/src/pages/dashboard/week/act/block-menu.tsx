// What can be done with blocked time that is not over: release it.
import { useRef } from 'react';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { blocksWords } from '../../blocks/words/blocks-words.ts';
import type { WeekBlock } from '../model/week-item.ts';
import { sayItemWhen } from '../say/say-item.ts';
import { weekWords } from '../words/week-words.ts';
import { looking, type WeekAct } from './week-act.ts';
import { WeekMenu } from './week-menu.tsx';

interface BlockMenuProps {
  block: WeekBlock;
  anchor: HTMLElement;
  clock: WallClock;
  onAct: (act: WeekAct) => void;
}

export function BlockMenu({ block, anchor, clock, onAct }: BlockMenuProps) {
  const at = useRef(anchor);
  return (
    <WeekMenu
      at={at}
      heading={block.label || weekWords.item.blockedUnnamed}
      note={sayItemWhen(block, clock)}
      actions={[
        {
          key: 'unblock',
          text: blocksWords.unblockThis,
          onAction: () => onAct({ kind: 'unblock', block }),
        },
      ]}
      onClose={() => onAct(looking)}
    />
  );
}

// Time that the provider has blocked, and the way to block more.
import { useState } from 'react';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { BlockDialog } from '../../blocks/block-dialog.tsx';
import { blocksWords } from '../../blocks/words/blocks-words.ts';
import { useBlocks } from '../../data/own-data-context.tsx';
import { Button } from '../../kit/button.tsx';
import * as days from '../days/days.module.css';
import { BlockRow } from './block-row.tsx';

export function BlockedTime({ today, clock }: { today: IsoDate; clock: WallClock }) {
  const blocks = useBlocks();
  const [isOpen, setOpen] = useState(false);
  const words = blocksWords;
  return (
    <section aria-label={words.heading}>
      <h2 className={days['heading']}>
        <span>{words.heading}</span>
        <Button look="words" onPress={() => setOpen(true)}>
          {words.block}
        </Button>
      </h2>
      {blocks.kind === 'failed' && <p role="alert">{words.failed}</p>}
      {blocks.kind === 'ok' && blocks.value.length === 0 && (
        <p className={days['nothing']}>{words.nothing}</p>
      )}
      {blocks.kind === 'ok' && (
        <ul className={days['list']}>
          {blocks.value.map((block) => (
            <BlockRow key={block.id} block={block} today={today} zone={clock.zone} />
          ))}
        </ul>
      )}
      <BlockDialog isOpen={isOpen} today={today} clock={clock} onClose={() => setOpen(false)} />
    </section>
  );
}

// One stretch of blocked time, as it was typed, and the button that gives it back.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isIsoDate, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { zoneCity } from '../../../../shared/time/zone-city.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { blocksWords } from '../../blocks/words/blocks-words.ts';
import type { OwnBlock } from '../../data/own-data.ts';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { sayDays } from '../say/say-days.ts';
import { sayRanges } from '../../times/say-range.ts';
import { timesWords } from '../../times/words/times-words.ts';
import { availabilityWords } from '../words/availability-words.ts';

interface BlockRowProps {
  block: OwnBlock;
  today: IsoDate;
  /** The provider's zone; a block from before it was changed says its own. */
  zone: string;
}

export function BlockRow({ block, today, zone }: BlockRowProps) {
  const words = blocksWords;
  const queries = useQueryClient();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { date, label, timeZone } = block;
  const day = isIsoDate(date) ? sayDays({ from: date, to: date }, today, dashboardReader) : date;
  const hours = sayRanges([block], dashboardReader, timesWords);
  const unblock = async () => {
    setSending(true);
    const outcome = await callProvider('unblockTime', { block: block.id });
    setSending(false);
    setProblem(outcome.kind === 'ok' ? null : sayCallProblem(outcome));
    void queries.invalidateQueries({ queryKey: ['previewSlots'] });
  };
  return (
    <li>
      <div>
        <span>{day}</span>
        <small>
          <span>{timeZone === zone ? hours : `${hours}, ${availabilityWords.time(zoneCity(timeZone))}`}</span>
          {label !== '' && <span>{' · '}</span>}
          {label !== '' && <bdi>{label}</bdi>}
        </small>
        <Said tone="bad">{problem}</Said>
      </div>
      <Button
        look="words"
        isPending={isSending}
        aria-label={words.unblockOf(`${day}, ${hours}`)}
        onPress={() => void unblock()}
      >
        {isSending ? words.unblocking : words.unblock}
      </Button>
    </li>
  );
}

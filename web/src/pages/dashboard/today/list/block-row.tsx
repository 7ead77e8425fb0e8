// Time that the provider has blocked, between the appointments, and the way to give it back.
import { useState } from 'react';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayTime } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import type { OwnBlock } from '../../data/own-data.ts';
import { useConnection } from '../../data/use-connection.ts';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import * as css from '../today.module.css';
import { todayWords } from '../words/today-words.ts';

interface BlockRowProps {
  block: OwnBlock;
  now: Instant;
  clock: WallClock;
}

export function BlockRow({ block: { id, label, taken }, now, clock }: BlockRowProps) {
  const { isLive } = useConnection();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const name = label === '' ? todayWords.blocked : label;
  const unblock = async () => {
    setSending(true);
    const outcome = await callProvider('unblockTime', { block: id });
    setSending(false);
    setProblem(outcome.kind === 'ok' ? null : sayCallProblem(outcome));
  };
  return (
    <li className={css['own']}>
      <p className={css['time']}>
        <time dateTime={new Date(taken.from).toISOString()}>
          {sayStart(taken.from, clock, dashboardReader)}
        </time>
        <small>{todayWords.to(sayTime(taken.to, clock, dashboardReader))}</small>
      </p>
      <div className={css['about']}>
        <h3>
          <bdi>{name}</bdi>
        </h3>
      </div>
      <div className={css['end']}>
        {taken.to > now && (
          <Button
            look="quiet"
            isSmall
            isDisabled={!isLive}
            isPending={isSending}
            aria-label={todayWords.unblockOf(isolated(name))}
            onPress={() => void unblock()}
          >
            {todayWords.unblock}
          </Button>
        )}
        <Said tone="bad">{problem}</Said>
      </div>
    </li>
  );
}

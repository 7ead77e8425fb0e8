// While bookings are paused: until when, what clients read, and the way back.
import { useState } from 'react';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { isIsoDate, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { sayDays } from '../say/say-days.ts';
import { availabilityWords } from '../words/availability-words.ts';
import * as css from './pause-banner.module.css';
import type { Pause } from './pause-input.ts';

interface PauseBannerProps {
  pause: Pause;
  today: IsoDate;
  onChange: () => void;
}

export function PauseBanner({ pause: { until, note }, today, onChange }: PauseBannerProps) {
  const words = availabilityWords.pause;
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const resume = async () => {
    setSending(true);
    const outcome = await callProvider('pauseBookings', { pause: null });
    setSending(false);
    setProblem(outcome.kind === 'ok' ? null : sayCallProblem(outcome));
  };
  const day =
    until !== null && isIsoDate(until) ? sayDays({ from: until, to: until }, today, dashboardReader) : null;
  return (
    <section className={css['banner']} aria-label={words.heading}>
      <div>
        <p>
          <b>{day === null ? words.isPaused : words.isPausedUntil(day)}</b>
        </p>
        {note !== '' && <p className={css['note']}>{words.clientsRead(isolated(note))}</p>}
        <Said tone="bad">{problem}</Said>
      </div>
      <div className={css['actions']}>
        <Button look="outlined" isPending={isSending} onPress={() => void resume()}>
          {isSending ? words.resuming : words.resume}
        </Button>
        <Button look="words" onPress={onChange}>
          {words.change}
        </Button>
      </div>
    </section>
  );
}

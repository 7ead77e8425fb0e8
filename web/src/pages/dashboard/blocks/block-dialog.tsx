// Blocks time on any day: a date, from, to, and a word that only the provider sees.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { newKey } from '../../../shared/calls/new-key.ts';
import { zoneCity } from '../../../shared/time/zone-city.ts';
import { callProvider } from '../account/call-provider.ts';
import { Alert } from '../kit/alert.tsx';
import { Button } from '../kit/button.tsx';
import { DateField } from '../kit/date-field.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { TextField } from '../kit/text-field.tsx';
import { dashboardReader } from '../words/dashboard-words.ts';
import { sayLocalTime } from '../times/say-range.ts';
import { sayTimeProblem } from '../times/say-time-problem.ts';
import { endsNextDay, isComplete } from '../times/spans.ts';
import { TimeBox } from '../times/time-box.tsx';
import { timesWords } from '../times/words/times-words.ts';
import { readBlock, type TypedBlock } from './block-input.ts';
import * as css from './blocks.module.css';
import { sayBlockProblem } from './say-block-problem.ts';
import { blocksWords } from './words/blocks-words.ts';

interface BlockDialogProps {
  isOpen: boolean;
  today: IsoDate;
  clock: WallClock;
  /** Where the fields begin; by default today at noon. */
  first?: Omit<TypedBlock, 'label'> | null;
  onClose: () => void;
}

export function BlockDialog({ isOpen, onClose, ...rest }: BlockDialogProps) {
  return (
    <Dialog heading={blocksWords.block} isOpen={isOpen} onClose={onClose}>
      <BlockForm {...rest} onClose={onClose} />
    </Dialog>
  );
}

/** Apart, so that it starts anew when the dialog opens again. */
function BlockForm({ today, clock, first, onClose }: Omit<BlockDialogProps, 'isOpen'>) {
  const words = blocksWords;
  const queries = useQueryClient();
  const [typed, setTyped] = useState<TypedBlock>({
    ...(first ?? { date: today, start: '12:00', end: '13:00' }),
    label: '',
  });
  const [key, setKey] = useState(newKey);
  const [isTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const read = readBlock(typed, key);
  const wrong = isTried && 'wrong' in read ? read.wrong : new Set<string>();
  const type = (change: Partial<TypedBlock>) => {
    setTyped({ ...typed, ...change });
    setProblem(null);
  };
  const send = async () => {
    setTried(true);
    if (!('input' in read)) return;
    setSending(true);
    const outcome = await callProvider('blockTime', read.input);
    setSending(false);
    if (outcome.kind === 'ok') {
      void queries.invalidateQueries({ queryKey: ['previewSlots'] });
      onClose();
      return;
    }
    // A refusal is final for its key; without a response the same key asks whether it was done.
    if (outcome.kind === 'refused') setKey(newKey());
    setProblem(sayBlockProblem(outcome, clock));
  };
  const sayTime = (part: 'start' | 'end') => (wrong.has(part) ? sayTimeProblem(typed[part], part) : null);
  const timeProblem = sayTime('start') ?? sayTime('end');
  return (
    <>
      <p className={css['lead']}>{words.lead(zoneCity(clock.zone))}</p>
      <DateField
        label={words.date}
        value={typed.date}
        earliest={today}
        error={wrong.has('date') ? words.dateMissing : undefined}
        onChange={(date) => type({ date })}
      />
      <div>
        <div className={css['times']} data-hours={dashboardReader.hourCycle}>
          <div>
            <span aria-hidden="true">{words.from}</span>
            <TimeBox
              label={words.from}
              part="start"
              value={typed.start}
              isWrong={wrong.has('start')}
              onChange={(start) => type({ start })}
            />
          </div>
          <div>
            <span aria-hidden="true">{words.to}</span>
            <TimeBox
              label={words.to}
              part="end"
              value={typed.end}
              isWrong={wrong.has('end')}
              onChange={(end) => type({ end })}
            />
          </div>
        </div>
        {timeProblem !== null && <p className={css['wrong']}>{timeProblem}</p>}
        {isComplete(typed) && endsNextDay(typed) && (
          <p className={css['lead']}>
            {timesWords.untilNextMorning(sayLocalTime(typed.end, dashboardReader))}
          </p>
        )}
      </div>
      <TextField
        label={words.label}
        hint={words.labelHint}
        value={typed.label}
        error={wrong.has('label') ? words.labelTooLong(limits.labelCharacters) : undefined}
        onChange={(label) => type({ label })}
      />
      {problem !== null && <Alert tone="bad">{problem}</Alert>}
      <Button look="filled" isPending={isSending} onPress={() => void send()}>
        {isSending ? words.blocking : words.confirm}
      </Button>
      <Button look="outlined" onPress={onClose}>
        {words.cancel}
      </Button>
    </>
  );
}

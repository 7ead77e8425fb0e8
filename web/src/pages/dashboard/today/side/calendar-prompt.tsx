// A calm prompt while no calendar outside follows the appointments. It stands last, so that nothing jumps.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { callQuery } from '../../account/call-queries.ts';
import { useUid } from '../../data/own-data-context.tsx';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { settingsPlace } from '../../places/places.ts';
import { todayWords } from '../words/today-words.ts';
import * as css from './calendar-prompt.module.css';
import { isPutOff, putOff } from './put-off.ts';

/** Costs one call, which reads one document, and none once it was put off on this device. */
export function CalendarPrompt() {
  const uid = useUid();
  const [isOff, setOff] = useState(() => isPutOff(uid));
  const { data } = useQuery({ ...callQuery('viewFeed', {}), enabled: !isOff });
  if (isOff || data?.feed !== null) return null;
  const { heading, text, act, notNow } = todayWords.side.calendar;
  const end = () => {
    putOff(uid);
    setOff(true);
  };
  return (
    <section className={css['prompt']}>
      <h2>{heading}</h2>
      <p>{text}</p>
      <div>
        <ButtonLink look="outlined" href={settingsPlace}>
          {act}
        </ButtonLink>
        <Button look="quiet" onPress={end}>
          {notNow}
        </Button>
      </div>
    </section>
  );
}

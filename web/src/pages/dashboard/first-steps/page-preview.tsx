// The page as it will look, with real free times, beside the steps.
import { useState } from 'react';
import { sayDate, sayTime } from '@holdfast/contract/text/say-time.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { initialsOf } from '../../../shared/kit/initials.ts';
import { words } from '../../../shared/words/words.ts';
import { openedDay } from '../preview/preview-days.ts';
import { PreviewWeeks } from '../preview/preview-weeks.tsx';
import { dashboardReader } from '../words/dashboard-words.ts';
import * as css from './first-steps.module.css';
import type { FirstWeeks } from './first-weeks.ts';
import type { Steps } from './steps-state.ts';
import { templates } from './use-steps.ts';
import { firstStepsWords } from './words/first-steps-words.ts';

const shownTimes = 6;

interface PagePreviewProps {
  steps: Steps;
  /** Null before the first times have come. */
  weeks: FirstWeeks | null;
  hasFailed: boolean;
}

export function PagePreview({ steps, weeks, hasFailed }: PagePreviewProps) {
  const { preview: said } = firstStepsWords;
  const terms = templates.find(({ id }) => id === steps.template)?.terms;
  return (
    <aside className={css['preview']} aria-label={said.heading}>
      <p>{said.heading}</p>
      <div className={css['sheet']}>
        <div className={css['who']}>
          <i aria-hidden="true">{initialsOf(steps.name)}</i>
          <div>
            <div>{steps.name.trim() === '' ? said.name : steps.name}</div>
            <div>{steps.headline}</div>
          </div>
        </div>
        {terms && (
          <>
            <h3>{terms.name}</h3>
            <p>{said.minutes(words.minutes(terms.durationMinutes), words.place(terms.place))}</p>
          </>
        )}
        {weeks ? (
          <FreeTimes weeks={weeks} />
        ) : (
          <p className={css['quiet']}>{hasFailed ? said.failed : said.asking}</p>
        )}
      </div>
    </aside>
  );
}

function FreeTimes({ weeks: { days, clock } }: { weeks: FirstWeeks }) {
  const [chosen, setChosen] = useState<IsoDate | null>(null);
  const { preview: said } = firstStepsWords;
  const opened = openedDay(days, chosen);
  return (
    <>
      <PreviewWeeks days={days} opened={opened} onOpen={setChosen} reader={dashboardReader} />
      {opened ? (
        <ul className={css['times']} aria-label={said.times(sayDate(opened.date, dashboardReader))}>
          {opened.starts.slice(0, shownTimes).map(({ at }) => (
            <li key={at}>{sayTime(at, clock, dashboardReader)}</li>
          ))}
        </ul>
      ) : (
        <p className={css['quiet']}>{said.empty}</p>
      )}
    </>
  );
}

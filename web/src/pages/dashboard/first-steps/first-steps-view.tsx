// The first sign-in: three filled-in steps on one page, beside the page that comes of them.
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { useId } from 'react';
import { Button } from '../kit/button.tsx';
import { Alert } from '../kit/alert.tsx';
import { firstWeeksFrom } from './first-weeks.ts';
import { HoursStep } from './hours-step.tsx';
import { PagePreview } from './page-preview.tsx';
import { usePreview } from '../preview/use-preview.ts';
import { Step } from './step.tsx';
import { weeklyOf } from './steps-state.ts';
import * as css from './first-steps.module.css';
import { TypeStep } from './type-step.tsx';
import type { FirstSteps } from './use-steps.ts';
import { firstStepsWords } from './words/first-steps-words.ts';
import { YouStep } from './you-step.tsx';

export function FirstStepsView({ first }: { first: FirstSteps }) {
  const { steps, link, problem, isOpening, open } = first;
  const { preview, hasFailed } = usePreview(first.preview);
  const weeks = preview && firstWeeksFrom(preview.response, isoDate(preview.asked.from));
  const headingId = useId();
  const isNamed = steps.name.trim() !== '' && (link.state === 'free' || link.state === 'yours');
  return (
    <main className={css['page']} aria-labelledby={headingId}>
      <header className={css['head']}>
        <h1 id={headingId} tabIndex={-1}>
          {firstStepsWords.title}
        </h1>
        <p>{firstStepsWords.lead}</p>
      </header>
      <div className={css['columns']}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            open?.();
          }}
        >
          <Step number={1} isDone={isNamed} heading={firstStepsWords.you.heading}>
            <YouStep first={first} />
          </Step>
          <Step number={2} isDone={weeklyOf(steps) !== null} heading={firstStepsWords.hours.heading}>
            <HoursStep first={first} weeks={weeks} />
          </Step>
          <Step
            number={3}
            isDone={false}
            heading={firstStepsWords.type.heading}
            note={firstStepsWords.type.note}
          >
            <TypeStep first={first} />
          </Step>
          <div className={css['end']}>
            {problem !== null && <Alert tone="bad">{problem}</Alert>}
            <Button look="filled" type="submit" isPending={isOpening} isDisabled={open === null}>
              {isOpening ? firstStepsWords.opening : firstStepsWords.open}
            </Button>
            <p>{firstStepsWords.quiet}</p>
          </div>
        </form>
        <PagePreview steps={steps} weeks={weeks} hasFailed={hasFailed} />
      </div>
    </main>
  );
}

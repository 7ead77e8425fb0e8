// The free times of the opened day, in parts of the day; rows stay where they are while the list changes.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import type { Picker } from './picker-state.ts';
import type { PageProvider } from '@holdfast/contract/parts/page-parts.ts';
import { TimesOutline } from './outlines.tsx';
import { sayOtherSide, sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayDate } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { RetryButton } from '../kit/retry-button.tsx';
import { sayProblem, words } from '../words/words.ts';
import { Button } from '../kit/button.tsx';
import * as css from './picker.module.css';
import type { ShownTime } from './merge-shown-times.ts';
import type { DayPart, TimesViewModel } from './times-view-model.ts';

interface TimeListProps {
  picker: Picker;
  provider: PageProvider;
  model: TimesViewModel;
  /** The start that is the visitor's already: shown, and no choice. */
  current?: Instant;
}

export function TimeList({ picker, provider, model, current }: TimeListProps) {
  const { state, tell } = picker;
  const { openedDate, listStatus } = model;
  const engage = (engaged: boolean) => {
    if (state.engaged !== engaged) tell({ kind: 'list-engaged', engaged });
  };
  return (
    <section className={css['times']} aria-labelledby="times-heading" aria-busy={listStatus === 'asking'}>
      <h2 id="times-heading">
        <span>
          {openedDate === null
            ? words.times.heading(listStatus === 'asking')
            : sayDate(openedDate, state.reader)}
        </span>
        {openedDate !== null && <small>{words.times.count(model.freeCount)}</small>}
      </h2>
      <p className="frame-hidden" role="status">
        {openedDate !== null && words.times.shown(model.freeCount, sayDate(openedDate, state.reader))}
      </p>
      {state.listProblem && listStatus !== 'failed' && (
        <p className={css['stale']} role="status">
          <span>{`${sayProblem(state.listProblem)} ${words.times.stale} `}</span>
          <RetryButton problem={state.listProblem} look="flowing" onRetry={picker.retry} />
        </p>
      )}
      {listStatus === 'times' && model.freeCount === 0 && (
        <p className={css['said']}>{words.times.allTaken}</p>
      )}
      <div
        className={css['rows']}
        onPointerEnter={() => engage(true)}
        onPointerLeave={({ currentTarget }) => engage(currentTarget.contains(document.activeElement))}
        onFocus={() => engage(true)}
        onBlur={({ currentTarget, relatedTarget }) =>
          engage(currentTarget.matches(':hover') || currentTarget.contains(relatedTarget))
        }
      >
        {model.parts.map((dayPart) => (
          <PartOfDay key={dayPart.part} picker={picker} model={model} dayPart={dayPart} current={current} />
        ))}
      </div>
      <ListStatus picker={picker} provider={provider} model={model} />
    </section>
  );
}

interface PartOfDayProps extends Omit<TimeListProps, 'provider' | 'current'> {
  dayPart: DayPart;
  current: Instant | undefined;
}

function PartOfDay({ picker, model, dayPart: { part, times }, current }: PartOfDayProps) {
  return (
    <div>
      <h3 className={css['part']}>{words.times.parts[part]}</h3>
      <ul className="frame-list">
        {times.map((time) => (
          <li key={time.start}>
            {time.start === current ? (
              <div className={css['current']}>
                <span>{`${sayStart(time.start, model.clock, picker.state.reader)} `}</span>
                <small>{words.times.yours}</small>
              </div>
            ) : (
              <Time picker={picker} model={model} time={time} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Time({ picker, model, time }: Omit<TimeListProps, 'provider'> & { time: ShownTime }) {
  const { reader, clocks } = picker.state;
  const own = sayStart(time.start, model.clock, reader);
  if (time.taken) {
    return (
      <div className={css['taken']}>
        <s>{own}</s>
        <small>{words.times.taken}</small>
      </div>
    );
  }
  const other = sayOtherSide(time.start, model.clock, clocks.provider, reader);
  return (
    <button type="button" className={css['time']} onClick={() => picker.choose(time.start, 'push')}>
      <span>{own}</span>
      {other !== null && <small>{other}</small>}
    </button>
  );
}

function ListStatus({ picker, provider, model }: TimeListProps) {
  const { later, listStatus } = model;
  switch (listStatus) {
    case 'times':
      return null;
    case 'asking':
      return <TimesOutline />;
    case 'nothing':
      return <p className={css['said']}>{words.times.nothing(isolated(provider.name))}</p>;
    case 'page-empty':
      return (
        <>
          <p className={css['said']}>{words.times.pageEmpty}</p>
          {later !== null && (
            <Button look="outlined" onClick={() => picker.go({ date: later }, 'replace')}>
              {words.times.laterDays}
            </Button>
          )}
        </>
      );
    case 'failed':
      return (
        <>
          <p className={css['said']} role="alert">
            {picker.state.listProblem
              ? `${words.times.failed} ${sayProblem(picker.state.listProblem)}`
              : words.times.failed}
          </p>
          <RetryButton problem={picker.state.listProblem} look="outlined" onRetry={picker.retry} />
        </>
      );
  }
}

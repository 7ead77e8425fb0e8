// What needs the provider, by what it is about: each with what happened, to whom, and what to do.
// Reads each problem (at most 200), and for each its appointment and that appointment's emails.
import { useMemo, useRef, useState } from 'react';
import { utcClock } from '@holdfast/contract/time/wall-clock.ts';
import { browserClock } from '../../../shared/time/browser-clock.ts';
import { ConnectionNote } from '../booking/connection-note.tsx';
import type { OwnProfile } from '../data/own-data.ts';
import { trueNow } from '../data/true-clock.ts';
import type { OwnProblemItem } from '../data/use-problem-items.ts';
import { useTrueNow } from '../data/use-true-now.ts';
import { Said } from '../kit/said.tsx';
import { itemKinds, itemGroups } from './items/item-kinds.ts';
import { type OpenDialog, ProblemDialogs } from './problem-dialogs.tsx';
import { ProblemGroup } from './problem-group.tsx';
import * as css from './problems.module.css';
import { problemsWords } from './words/problems-words.ts';

interface ProblemsViewProps {
  profile: OwnProfile;
  items: readonly OwnProblemItem[];
}

export function ProblemsView({ profile, items }: ProblemsViewProps) {
  const now = useTrueNow(5_000);
  const { timeZone } = profile;
  const clock = useMemo(() => browserClock(timeZone, trueNow()) ?? utcClock, [timeZone]);
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // What is solved is gone with its buttons.
  const onDone = (done: string) => {
    setSaid(done);
    heading.current?.focus();
  };
  const groups = itemGroups
    .map((group) => ({
      group,
      own: sortedByKind(items).filter(({ kind }) => itemKinds[kind].group === group),
    }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <header className={css['head']}>
        <h1 ref={heading} tabIndex={-1}>
          {problemsWords.heading}
        </h1>
        {items.length > 0 && <p>{problemsWords.lead(items.length)}</p>}
        <ConnectionNote clock={clock} />
        <Said>{said}</Said>
      </header>
      {items.length === 0 && (
        <div className={css['empty']}>
          <p>
            <b>{problemsWords.nothing}</b>
          </p>
          <p>{problemsWords.nothingYet}</p>
        </div>
      )}
      {groups.map(({ group, own }) => (
        <ProblemGroup
          key={group}
          group={group}
          items={own}
          first={groups[0]?.own[0]}
          {...{ now, clock, onDone }}
          onOpen={setOpen}
        />
      ))}
      {open && <ProblemDialogs open={open} {...{ now, clock }} onClose={() => setOpen(null)} />}
    </>
  );
}

/** The latest first within a kind. */
function sortedByKind(items: readonly OwnProblemItem[]): OwnProblemItem[] {
  const order = Object.keys(itemKinds);
  return [...items].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.at - a.at);
}

// One date of one type: the answer first, then the ribbon, then every start in groups with its fix.
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { sayDate } from '@holdfast/contract/text/say-time.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import { zoneCity } from '../../../shared/time/zone-city.ts';
import { sayCallProblem } from '../account/say-call-problem.ts';
import type { OwnProfile, OwnType } from '../data/own-data.ts';
import { UnblockDialog } from '../blocks/unblock-dialog.tsx';
import { Alert } from '../kit/alert.tsx';
import { Button } from '../kit/button.tsx';
import { Said } from '../kit/said.tsx';
import { whyPlace } from '../places/places.ts';
import { dashboardReader } from '../words/dashboard-words.ts';
import { groupsOf } from './model/groups.ts';
import type { Day } from './model/day.ts';
import { Answer } from './parts/answer.tsx';
import { CheckedLine } from './parts/checked-line.tsx';
import { ClosedNote } from './parts/closed-note.tsx';
import { GroupRow } from './parts/group-row.tsx';
import { PickBar } from './parts/pick-bar.tsx';
import { Ribbon } from './parts/ribbon.tsx';
import { sayAt, sayStretch } from './say/say.ts';
import { useExplained } from './use-explained.ts';
import { WhyHead } from './why-head.tsx';
import * as css from './why.module.css';
import { whyWords } from './words/why-words.ts';

interface WhyViewProps {
  profile: OwnProfile;
  types: readonly OwnType[];
  /** Null if the address names one that does not exist. */
  type: OwnType | null;
  date: IsoDate;
  time: string | null;
}

export function WhyView({ profile, types, type, date, time }: WhyViewProps) {
  const [, setSearch] = useSearchParams();
  const go = (next: { type?: string; date?: string }) =>
    setSearch({ type: type?.id ?? '', date, ...(time === null ? {} : { time }), ...next });
  const goTo = (at: string | null) =>
    setSearch({ type: type?.id ?? '', date, ...(at === null ? {} : { time: at }) }, { replace: true });
  const asked = { date, ...(type ? { type: type.id } : {}), ...(time === null ? {} : { time }) };
  return (
    <>
      <WhyHead link={`${location.origin}${whyPlace(asked)}`} />
      <PickBar
        date={date}
        time={time}
        type={type?.id ?? ''}
        types={types}
        onDate={(next) => go({ date: next })}
        onTime={goTo}
        onType={(next) => go({ type: next })}
      />
      {type ? <OfType {...{ profile, type, date, time }} /> : <Alert tone="warn">{whyWords.gone}</Alert>}
    </>
  );
}

type OfTypeProps = Pick<WhyViewProps, 'profile' | 'date' | 'time'> & { type: OwnType };

function OfType({ profile, type, date, time }: OfTypeProps) {
  const input = { type: type.id, date, ...(time === null ? {} : { time }) };
  const { day, isFormer, problem, retry } = useExplained(input);
  return (
    <>
      {problem && (
        <Alert
          tone="bad"
          actions={
            <Button look="outlined" onPress={retry}>
              {whyWords.tryAgain}
            </Button>
          }
        >
          {problem.kind === 'refused' ? sayCallProblem(problem) : whyWords.failed}
        </Alert>
      )}
      {day ? (
        <div aria-busy={isFormer} className={isFormer ? css['former'] : undefined}>
          <Explained {...{ profile, type, time, day, isFormer }} />
        </div>
      ) : (
        !problem && <div className={css['outline']} aria-hidden="true" />
      )}
    </>
  );
}

type ExplainedProps = Omit<OfTypeProps, 'date'> & { day: Day; isFormer: boolean };

function Explained({ profile, type, time, day, isFormer }: ExplainedProps) {
  const [block, setBlock] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { clock, asked, closed, starts } = day;
  const [opened] = useState(asked);
  const groups = groupsOf(day);
  const offered = closed.length > 0 ? [] : groups.filter(({ cause }) => cause.kind === 'offered');
  const offeredCount = offered.reduce((sum, group) => sum + group.starts.length, 0);
  const date = localDate(day.from, clock);
  const owner = block === null ? undefined : day.owners.get(block);
  if (day.from === day.to) return <Alert tone="warn">{whyWords.noSuchDay}</Alert>;
  return (
    <>
      {closed.length > 0 && <ClosedNote closed={closed} type={type.id} />}
      {asked !== null && (
        <Answer
          start={asked}
          opened={opened}
          slug={profile.slug}
          onUnblock={setBlock}
          {...{ day, groups, type }}
        />
      )}
      {asked === null && time !== null && !isFormer && (
        <Alert tone="warn">{whyWords.answer.skipped(time)}</Alert>
      )}
      <Said tone="good">{said}</Said>
      <Ribbon day={day} />
      <h2 className={css['count']}>
        <span>{`${whyWords.count(sayDate(date, dashboardReader), offeredCount, starts.length)} `}</span>
        <small>{whyWords.asked(zoneCity(profile.timeZone), sayAt(day.now, clock))}</small>
      </h2>
      <ul className={css['list']}>
        {groups.map((group) => (
          <GroupRow
            key={group.starts[0]}
            toStart={(time) => whyPlace({ type: type.id, date, time })}
            onUnblock={setBlock}
            {...{ group, day, type }}
          />
        ))}
      </ul>
      <CheckedLine day={day} date={date} type={type.id} />
      {owner?.kind === 'block' && (
        <UnblockDialog
          block={owner.id}
          label={owner.label}
          when={sayStretch(owner, clock)}
          onDone={setSaid}
          onClose={() => setBlock(null)}
        />
      )}
    </>
  );
}

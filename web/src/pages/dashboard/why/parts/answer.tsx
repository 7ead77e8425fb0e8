// The answer about the time that was asked for: why it is not offered, what a client sees, and the next step.
import { useEffect, useRef } from 'react';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { wireFromInstant } from '@holdfast/contract/time/instant.ts';
import type { OwnType } from '../../data/own-data.ts';
import { useTrueNow } from '../../data/use-true-now.ts';
import { CopyLink } from '../../link/copy-link.tsx';
import { pageAddress } from '../../link/page-address.ts';
import type { Day } from '../model/day.ts';
import { fixOf } from '../model/fix.ts';
import { freeBeside, type Group, groupsFor, keyOf } from '../model/groups.ts';
import { sayAt, sayTimes } from '../say/say.ts';
import { sayCause } from '../say/say-cause.ts';
import * as css from '../why.module.css';
import { whyWords } from '../words/why-words.ts';
import { FixPart } from './fix-part.tsx';

interface AnswerProps {
  start: Instant;
  day: Day;
  groups: readonly Group[];
  type: OwnType;
  slug: string;
  /** What was asked for at first. Whoever goes on from the list follows a link that is gone then. */
  opened: Instant | null;
  onUnblock: (block: string) => void;
}

export function Answer({ start, day, groups, type, slug, opened, onUnblock }: AnswerProps) {
  const { clock, closed } = day;
  const words = whyWords.answer;
  const now = useTrueNow(1_000);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (start !== opened && document.activeElement === document.body) heading.current?.focus();
  }, [start, opened]);
  const [first, ...others] = groupsFor(day, start);
  const time = sayAt(start, clock);
  const isOffered = first === undefined && closed.length === 0;
  const free = freeBeside(groups, start);
  const isTaken = first?.cause.kind === 'owner' || first?.cause.kind === 'limit';
  const isHidden = closed.some(({ kind }) => kind !== 'paused');
  return (
    <section className={isOffered ? css['good'] : css['answer']} aria-labelledby="answer">
      <div>
        <h2 id="answer" ref={heading} tabIndex={-1}>
          {isOffered ? words.offered(time) : words.notOffered(time)}
        </h2>
        <p>{first ? <Said group={first} {...{ day, type, now }} /> : isOffered && words.everything}</p>
        {others.length > 0 && (
          <>
            <p>{words.also}</p>
            <ul>
              {others.map((group) => (
                <li key={keyOf(group.cause)}>
                  <Said group={group} {...{ day, type, now }} />
                </li>
              ))}
            </ul>
          </>
        )}
        {!isOffered && closed.length === 0 && (
          <p>
            {isTaken && <span>{`${words.clientTaken} `}</span>}
            <span>{free.length > 0 ? words.free(sayTimes(free, clock), free.length) : words.noFree}</span>
          </p>
        )}
      </div>
      <div className={css['acts']}>
        {first && (
          <FixPart
            fix={fixOf(first, clock, type.durationMinutes)}
            type={type.id}
            clock={clock}
            look="filled"
            onUnblock={onUnblock}
          />
        )}
        {!isHidden && (
          <CopyLink
            look="outlined"
            text={whyWords.copyClient}
            address={`${pageAddress(slug)}/${type.id}?at=${wireFromInstant(start)}`}
            saysAddress
          />
        )}
      </div>
    </section>
  );
}

function Said({ group, ...known }: { group: Group } & Parameters<typeof sayCause>[1]) {
  const { heading, text } = sayCause(group, known);
  return (
    <>
      <b>{`${heading}.`}</b>
      {text !== null && <span>{` ${text}`}</span>}
    </>
  );
}

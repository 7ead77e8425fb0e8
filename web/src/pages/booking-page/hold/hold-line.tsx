// The hold in one quiet line below the chosen time: a ring, the time left, and what happens to it.
import { useEffect, useState } from 'react';
import { countdown, type Countdown } from './hold-clock.ts';
import { announcementAfter, nothingSaid } from './hold-announcement.ts';
import { bookingWords } from '../words/booking-words.ts';
import * as css from './hold-line.module.css';
import type { HoldState } from './hold-state.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';

const lookMilliseconds = 250;

export function HoldLine({ state, serverNow }: { state: HoldState; serverNow: () => Instant }) {
  const { status } = state;
  const left = useCountdown(state, serverNow);
  const [announced, setAnnounced] = useState(nothingSaid);
  const next = announcementAfter(announced, status, left?.isEnding === true);
  if (next !== announced) setAnnounced(next);
  if (status === 'none' || status === 'gone') return null;
  return (
    <div className={css['hold']}>
      <svg
        className={status === 'asking' ? css['asking'] : css['ring']}
        viewBox="0 0 26 26"
        aria-hidden="true"
      >
        <circle cx="13" cy="13" r="11.500" />
        {left && left.share > 0 && (
          <circle cx="13" cy="13" r="11.500" pathLength={100} strokeDasharray={`${left.share * 100} 100`} />
        )}
      </svg>
      {left ? (
        <p role="timer">
          <b>{bookingWords.hold.heldFor(left.secondsLeft)}</b>
          <span>{left.isFinal ? bookingWords.hold.final : bookingWords.hold.stays}</span>
        </p>
      ) : (
        <p>
          {status === 'asking' ? (
            state.isDoubted ? (
              bookingWords.hold.checking
            ) : (
              bookingWords.hold.asking
            )
          ) : (
            <Unheld isLapsed={status === 'lapsed'} />
          )}
        </p>
      )}
      <p className="frame-hidden" role="status">
        {announced.now !== null && bookingWords.hold.announced[announced.now]}
      </p>
    </div>
  );
}

function Unheld({ isLapsed }: { isLapsed: boolean }) {
  return (
    <>
      <b>{isLapsed ? bookingWords.hold.lapsed : bookingWords.hold.without}</b>
      <span>{bookingWords.hold.stillBookable}</span>
    </>
  );
}

/** Null unless held. Counts with the server's clock, whatever the visitor's own says. */
function useCountdown({ hold, status }: HoldState, serverNow: () => Instant): Countdown | null {
  const term = status === 'held' ? (hold?.term ?? null) : null;
  const [, setShown] = useState(0);
  useEffect(() => {
    if (!term) return undefined;
    // Looks often, so that no second is skipped when a timer comes late; draws once a second.
    const look = () => setShown(countdown(term, serverNow()).secondsLeft);
    const timer = setInterval(look, lookMilliseconds);
    return () => clearInterval(timer);
  }, [term, serverNow]);
  return term && countdown(term, serverNow());
}

// Why a time that somebody asks about is not free, in words that give nobody away, and the nearest ones.
import { sayDayAndStart } from '@holdfast/contract/text/say-start.ts';
import { sayDate } from '@holdfast/contract/text/say-time.ts';
import { type Instant, instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import { LostTime } from '../../../shared/kit/lost-time.tsx';
import * as buttons from '../../../shared/kit/buttons.module.css';
import { clockPair, shownClock } from '../../../shared/time/clock-pair.ts';
import { zoneToAsk } from '../../../shared/picker/picker-state.ts';
import type { TypePart } from '../state/use-booking.ts';
import { PlaceLink } from '../views/place-link.tsx';
import { useWish, type WishAnswer } from './use-wish.ts';
import * as css from './wish.module.css';
import { wishWords } from './words/wish-words.ts';

export function WishNote({ booking, provider, type, at }: TypePart & { at: Instant }) {
  const { state, choose } = booking;
  const answer = useWish(booking, type.id, at);
  if (answer === null || answer.why === null) return null;
  const { why } = answer;
  const now = instantFromIso(answer.now);
  // The page's own clocks reach to the end of its window; a wish may lie beyond.
  const asked = { asked: zoneToAsk(state), providerZone: provider.timeZone, now };
  const clock = shownClock(clockPair(answer.clocks, asked));
  const { reader } = state;
  return (
    <div className={css['wish']}>
      <LostTime
        happened={() => sayWhy(why, { answer, now, clock, reader, at })}
        said={wishWords.wish}
        lost={{ start: at, now, clock, reader }}
        alternatives={answer.nearest.map(instantFromIso)}
        onChoose={(start) => choose(start, 'push')}
      >
        <PlaceLink booking={booking} to={{ at: null }} className={buttons['chip']}>
          {wishWords.wish.all}
        </PlaceLink>
      </LostTime>
    </div>
  );
}

interface Known {
  readonly answer: WishAnswer;
  readonly now: Instant;
  readonly at: Instant;
  readonly clock: ReturnType<typeof shownClock>;
  readonly reader: TypePart['booking']['state']['reader'];
}

function sayWhy(why: NonNullable<WishAnswer['why']>, { answer, now, clock, reader, at }: Known): string {
  const words = wishWords.wish;
  // Whoever comes by a link has not seen the day.
  const time = sayDayAndStart(at, now, clock, reader).replaceAll(' ', '\u00A0');
  switch (why) {
    case 'notice':
      return words.notice(time, sayDayAndStart(instantFromIso(answer.noticeEndsAt), now, clock, reader));
    case 'window': {
      const last = instant(instantFromIso(answer.windowEndsAt) - 1);
      return words.window(time, sayDate(localDate(last, clock), reader));
    }
    default:
      return words[why](time);
  }
}

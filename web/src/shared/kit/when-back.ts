// Notices that time may have passed unseen: the page was hidden or kept aside, or the machine slept.
import { clockDrift } from '../time/page-clock.ts';

const lookMilliseconds = 1_000;
const noticeableMilliseconds = 2_000;

/** Calls `back` each time; returns how to stop. */
export function whenBack(back: () => void): () => void {
  let drift = clockDrift();
  const look = () => {
    const now = clockDrift();
    if (Math.abs(now - drift) < noticeableMilliseconds) return;
    drift = now;
    back();
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') back();
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) back();
  };
  const timer = setInterval(look, lookMilliseconds);
  document.addEventListener('visibilitychange', onVisible);
  addEventListener('pageshow', onShow);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onVisible);
    removeEventListener('pageshow', onShow);
  };
}

// One listener serves all who show a value, and ends when nobody has for a while.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Live, liveSource } from './live.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function counted() {
  const tells: ((live: Live<string>) => void)[] = [];
  const log = { started: 0, stopped: 0 };
  const source = liveSource<string>((tell) => {
    log.started += 1;
    tells.push(tell);
    return () => {
      log.stopped += 1;
    };
  });
  return { source, log, tell: (live: Live<string>) => tells.at(-1)?.(live) };
}

it('listens once for everybody, and tells all of them', () => {
  const { source, log, tell } = counted();
  const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
  source.subscribe(first);
  source.subscribe(second);
  tell({ kind: 'ok', value: 'Ada' });
  expect(log).toEqual({ started: 1, stopped: 0 });
  expect(first).toHaveBeenCalledOnce();
  expect(second).toHaveBeenCalledOnce();
  expect(source.now()).toEqual({ kind: 'ok', value: 'Ada' });
});

it('keeps listening while the reader goes from one place to the next, and stops after half a minute', () => {
  const { source, log, tell } = counted();
  source.subscribe(() => {})();
  tell({ kind: 'ok', value: 'Ada' });
  vi.advanceTimersByTime(29_000);
  const leave = source.subscribe(() => {});
  vi.advanceTimersByTime(60_000);
  expect(log).toEqual({ started: 1, stopped: 0 });
  leave();
  vi.advanceTimersByTime(31_000);
  expect(log).toEqual({ started: 1, stopped: 1 });
  expect(source.now()).toEqual({ kind: 'loading' });
});

it('tries anew for whoever comes after a failure', () => {
  const { source, log, tell } = counted();
  source.subscribe(() => {})();
  tell({ kind: 'failed', why: 'denied' });
  source.subscribe(() => {});
  expect(log.started).toBe(2);
  expect(source.now()).toEqual({ kind: 'loading' });
});

it('keeps what was read when the rules refuse it later, and listens anew once asked to', () => {
  const { source, log, tell } = counted();
  source.subscribe(() => {});
  tell({ kind: 'ok', value: 'Ada' });
  source.retry();
  expect(log).toEqual({ started: 1, stopped: 0 });
  tell({ kind: 'failed', why: 'denied' });
  expect(source.now()).toEqual({ kind: 'ok', value: 'Ada' });
  source.retry();
  expect(log).toEqual({ started: 2, stopped: 1 });
  tell({ kind: 'ok', value: 'Grace' });
  expect(source.now()).toEqual({ kind: 'ok', value: 'Grace' });
});

it('knows that a document is gone', () => {
  const { source, tell } = counted();
  source.subscribe(() => {});
  tell({ kind: 'ok', value: 'Ada' });
  tell({ kind: 'failed', why: 'missing' });
  expect(source.now()).toEqual({ kind: 'failed', why: 'missing' });
});

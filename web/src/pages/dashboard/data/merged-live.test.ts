// Values that come apart are shown together, or not at all.
import { expect, it, vi } from 'vitest';
import { type Live, liveSource } from './live.ts';
import { mergedLive } from './merged-live.ts';

function told() {
  let tell: (live: Live<number>) => void = () => {};
  const source = liveSource<number>((next) => {
    tell = next;
    return () => {};
  });
  return { source, tell: (live: Live<number>) => tell(live) };
}

it('waits for all, and is the same object until one of them changes', () => {
  const [first, second] = [told(), told()];
  const sum = mergedLive([first.source, second.source], (all) => all.reduce((a, b) => a + b, 0));
  const heard = vi.fn<() => void>();
  sum.subscribe(heard);
  first.tell({ kind: 'ok', value: 1 });
  expect(sum.now()).toEqual({ kind: 'loading' });
  second.tell({ kind: 'ok', value: 2 });
  expect(sum.now()).toEqual({ kind: 'ok', value: 3 });
  expect(sum.now()).toBe(sum.now());
  expect(heard).toHaveBeenCalledTimes(2);
});

it('has failed when one has', () => {
  const [first, second] = [told(), told()];
  const pair = mergedLive([first.source, second.source], (all) => all);
  pair.subscribe(() => {});
  first.tell({ kind: 'ok', value: 1 });
  second.tell({ kind: 'failed', why: 'denied' });
  expect(pair.now()).toEqual({ kind: 'failed', why: 'denied' });
});

it('of nothing is there at once', () => {
  expect(mergedLive([], (all) => all.length).now()).toEqual({ kind: 'ok', value: 0 });
});

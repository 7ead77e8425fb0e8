// A screen reader hears of the hold, but not of every second.
import { expect, it } from 'vitest';
import { announcementAfter, nothingSaid } from './hold-announcement.ts';

it('says once that it is held, once that it ends soon, once that it lapsed', () => {
  const asking = announcementAfter(nothingSaid, 'asking', false);
  expect(asking).toBe(nothingSaid);
  const held = announcementAfter(asking, 'held', false);
  expect(held.now).toBe('held');
  expect(announcementAfter(held, 'held', false)).toBe(held);
  const ending = announcementAfter(held, 'held', true);
  expect(ending.now).toBe('ending');
  const renewed = announcementAfter(ending, 'held', false);
  expect(renewed.now).toBeNull();
  const endingAgain = announcementAfter(renewed, 'held', true);
  expect(endingAgain.now).toBeNull();
  expect(announcementAfter(endingAgain, 'lapsed', false).now).toBe('lapsed');
});

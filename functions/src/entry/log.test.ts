// What the log keeps of an error: where it came from, never what it says.
import { expect, it } from 'vitest';
import { stackFrames } from './log.ts';

it('keeps frames, and no line of a message that looks like one', () => {
  const frames = stackFrames(new Error('no\n    at alan@example.com (file:///a.js:1:1)'));
  expect(frames.length).toBeGreaterThan(0);
  expect(frames.join('\n')).not.toContain('alan@example.com');
});

it('keeps nothing of an error whose message was exchanged afterwards', () => {
  const error = new Error('no\n    at alan@example.com (file:///a.js:1:1)');
  // The runtime builds the text when it is first read.
  expect(error.stack).toContain('alan');
  error.message = 'other';
  expect(stackFrames(error)).toEqual([]);
});

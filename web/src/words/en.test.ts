// The sentences people read.
import { expect, it } from 'vitest';
import { refusals, sayProblem, words } from './en.ts';

it('names the reference in the apology for a fault of ours', () => {
  expect(refusals.internal('b7f2c91e')).toContain('b7f2c91e');
});

it('has a sentence for every problem', () => {
  const causes = ['offline', 'silent', 'malformed'] as const;
  const sentences = causes.map((cause) => sayProblem({ kind: 'unreachable', cause }));
  expect(new Set(sentences).size).toBe(causes.length);
});

it('says in whose zone times are shown', () => {
  expect(words.days.shownIn('Europe/Berlin')).toBe('Times shown in your timezone (Europe/Berlin)');
});

it('promises no mail', () => {
  const texts = JSON.stringify(words, (_key, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  );
  expect(texts).not.toMatch(/sent (you|to)|e-mailed|check your (mail|inbox)/i);
});

it('counts a hold in minutes and seconds', () => {
  expect(words.hold.heldFor(228)).toBe('Held for you for 3:48.');
  expect(words.hold.heldFor(5)).toBe('Held for you for 0:05.');
});

it('blames nobody for booking what may only be held', () => {
  expect(words.lost['slot-taken']('9:30 AM')).toBe('Somebody else just took 9:30 AM.');
  expect(refusals['slot-taken']('')).not.toMatch(/booked/);
});

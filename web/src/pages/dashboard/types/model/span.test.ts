// Spans are said in the largest unit that fits.
import { expect, it } from 'vitest';
import { amountIn, spanFrom, unitOfSpan } from './span.ts';

it.each([
  [0, 'hours'],
  [25, 'minutes'],
  [60, 'hours'],
  [90, 'minutes'],
  [1_440, 'days'],
  [2_160, 'hours'],
  [Number.NaN, 'hours'],
] as const)('says %d minutes in %s', (minutes, unit) => {
  expect(unitOfSpan(minutes, 'hours')).toBe(unit);
});

it('turns an amount into minutes and back', () => {
  expect(spanFrom(2, 'days')).toBe(2_880);
  expect(amountIn(2_880, 'days')).toBe(2);
  expect(amountIn(spanFrom(45, 'minutes'), 'minutes')).toBe(45);
});

it('has no amount where there is no number', () => {
  expect(spanFrom(null, 'hours')).toBeNaN();
  expect(amountIn(Number.NaN, 'hours')).toBeNull();
});

// The points at which a serving process armed with one of them ends itself; the product's own table says what each means.
import type { CrashPoint } from '../../../functions/src/store/crash-points.ts';

/** False: no call of the harness passes it. Mails have fault tests of their own, in tests/races. */
const armed: Readonly<Record<CrashPoint, boolean>> = {
  'before-commit': true,
  'after-commit': true,
  'mail-leased': false,
  'mail-handing-over': false,
  'mail-sent': false,
};

/** All that calls pass: a new point that is missing here does not compile. */
export const crashPoints: readonly string[] = Object.entries(armed).flatMap(([point, isPassed]) =>
  isPassed ? [point] : [],
);

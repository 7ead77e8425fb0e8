// The points at which an armed serving process ends itself. The product's own table explains each.
import type { CrashPoint } from '../../../functions/src/store/crash-points.ts';

/** False: no call of the harness passes it. Mails have fault tests of their own, in tests/races. */
const armed: Readonly<Record<CrashPoint, boolean>> = {
  'before-commit': true,
  'after-commit': true,
  'mail-leased': false,
  'mail-handing-over': false,
  'mail-sent': false,
};

/** All points that calls pass. A new point that is missing here does not compile. */
export const crashPoints: readonly string[] = Object.entries(armed).flatMap(([point, isPassed]) =>
  isPassed ? [point] : [],
);

// The points at which a serving process armed with one of them ends itself; the product's own table says what each means.
import type { CrashPoint } from '../../functions/src/adapters/crash-points.ts';

const armed: Readonly<Record<CrashPoint, true>> = { 'before-commit': true, 'after-commit': true };

/** All of them: a new point that is missing here does not compile. */
export const crashPoints: readonly string[] = Object.keys(armed);

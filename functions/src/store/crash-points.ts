// Named moments at which a test may crash the process. Nothing happens in production.

/**
 * A commit: before it is written, and written but not confirmed. A mail: leased, being handed over (its fate
 * is unclear from here on), sent but not marked.
 */
export const crashPoints = [
  'before-commit',
  'after-commit',
  'mail-leased',
  'mail-handing-over',
  'mail-sent',
] as const;

export type CrashPoint = (typeof crashPoints)[number];

/** The process ends with SIGKILL when it passes `point` for the `after`th time. */
export interface CrashPlan {
  readonly point: CrashPoint;
  readonly after: number;
}

export function crashingAt(plan: CrashPlan | null): (point: CrashPoint) => void {
  if (plan === null) return () => undefined;
  let left = plan.after;
  return (point) => {
    if (point !== plan.point) return;
    left -= 1;
    if (left <= 0) process.kill(process.pid, 'SIGKILL');
  };
}

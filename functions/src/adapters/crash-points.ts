// Named moments at which a test may end the process, as a crash would; nothing in production.

/** `before-commit`: everything is decided, nothing written. `after-commit`: all is written, nobody knows yet. */
export type CrashPoint = 'before-commit' | 'after-commit';

/**
 * Under the emulator, `HOLDFAST_CRASH_AT=<point>` with `HOLDFAST_CRASH_AFTER=<n>` ends the process with SIGKILL when it
 * passes the point for the nth time (default: the first).
 */
export function crashPointsFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): (point: CrashPoint) => void {
  const crashAt = env['FUNCTIONS_EMULATOR'] === 'true' ? env['HOLDFAST_CRASH_AT'] : undefined;
  if (crashAt === undefined) return () => undefined;
  let left = Number(env['HOLDFAST_CRASH_AFTER'] ?? 1);
  return (point) => {
    if (point !== crashAt) return;
    left -= 1;
    if (left <= 0) process.kill(process.pid, 'SIGKILL');
  };
}

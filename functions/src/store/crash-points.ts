// Named moments at which a test may end the process, as a crash would; nothing in production.

/**
 * `before-commit`: everything is decided, nothing written. `after-commit`: all is written, nobody knows yet. A mail passes
 * `mail-claimed` (nothing sent), `mail-handing-over` (its fate is unclear from here on), `mail-sent` (sent, not yet marked).
 */
export type CrashPoint =
  | 'before-commit'
  | 'after-commit'
  | 'mail-claimed'
  | 'mail-handing-over'
  | 'mail-sent';

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

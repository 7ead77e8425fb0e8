// Whether the day's share of holds is limited: always, except where a test under the emulator says otherwise.

/** `HOLDFAST_LIMIT_HOLD_SHARE=off` counts when `FUNCTIONS_EMULATOR` says that nothing real is at stake. */
export function limitHoldShareFromEnvironment(env: Readonly<Record<string, string | undefined>>): boolean {
  return !(env['FUNCTIONS_EMULATOR'] === 'true' && env['HOLDFAST_LIMIT_HOLD_SHARE'] === 'off');
}

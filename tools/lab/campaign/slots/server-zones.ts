// The zones in which a server may run without any change to the answers.
export const serverZones = ['UTC', 'America/New_York', 'Asia/Beirut'] as const;

/** True if this process really runs in the zone, according to the calendar and not the environment. */
export function livesIn(zone: string): boolean {
  const july = new Date(2027, 6, 1).getTimezoneOffset();
  const january = new Date(2027, 0, 1).getTimezoneOffset();
  const expected: Readonly<Record<string, readonly [number, number]>> = {
    UTC: [0, 0],
    'America/New_York': [240, 300],
    'Asia/Beirut': [-180, -120],
  };
  return expected[zone]?.[0] === july && expected[zone][1] === january;
}

// The moment at which tests begin: a Monday morning, the same in servers and browsers.

export const testStart = Date.parse('2027-01-11T09:00:00Z');

/** What a server that starts now must add to its clock so that its time begins at `testStart`. */
export function clockOffsetNow(): number {
  return testStart - Date.now();
}

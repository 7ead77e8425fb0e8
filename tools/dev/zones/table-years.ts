// The years that the table of clocks covers: all that the package knows of rules that go on, and all that can be booked.
export const tableYears = { first: 1970, last: 2037 } as const;

// The years that the table of clocks covers: all that the package knows and that can be booked.
export const tableYears = { first: 1970, last: 2037 } as const;

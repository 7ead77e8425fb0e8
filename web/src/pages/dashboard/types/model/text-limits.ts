// How long the texts of a booking type may be, as the contract's schema has it.

/** Characters. A test holds them against the schema. */
export const textLimits = {
  name: 80,
  summary: 300,
  included: 200,
  placeText: 300,
  question: 200,
  choice: 100,
} as const;

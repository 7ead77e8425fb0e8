// Chance that can be repeated: the same seed gives the same numbers, on every machine.

/** Numbers in [0, 1). */
export type Chance = () => number;

/** A generator of its own for every text, so that clients do not disturb each other's numbers. */
export function chanceFrom(text: string): Chance {
  // FNV-1a, then the generator known as mulberry32: small, public domain, good enough to pick operations.
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of `choices`; `roll` in [0, 1). Throws when there is nothing to choose from. */
export function pick<Choice>(choices: readonly Choice[], roll: number): Choice {
  const chosen = choices[Math.min(choices.length - 1, Math.floor(roll * choices.length))];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

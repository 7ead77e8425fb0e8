// Repeatable chance: the same seed gives the same numbers on every machine.
import { createHash } from 'node:crypto';
import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Returns numbers in [0, 1). */
export type Chance = () => number;

/** Each text has a generator of its own, so that clients do not disturb each other's numbers. */
export function chanceFrom(text: string): Chance {
  const generator = xoroshiro128plus(createHash('sha256').update(text).digest().readInt32LE());
  return () => uniformFloat32(generator);
}

/** One of `choices`; `roll` is in [0, 1). Throws when there are none. */
export function pick<Choice>(choices: readonly Choice[], roll: number): Choice {
  const chosen = choices[Math.floor(roll * choices.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

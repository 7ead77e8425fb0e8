// Kills serving processes again and again while clients call: at random, and at each crash point in turn.
import pWaitFor from 'p-wait-for';
import type { Instances } from './instances.ts';
import { type Chance, pick } from './seeded-chance.ts';

/** Armed processes reach the crash points. Each point is armed again and again, later each time. */
export interface KillOptions {
  readonly points: readonly string[];
  readonly chance: Chance;
  /** How many calls have ended. It sets the pace of the kills on any machine. */
  readonly calls: () => number;
  readonly signal: AbortSignal;
}

const fewestCalls = 4;
const furtherCalls = 16;

/** Kills only while all other processes answer, or it would test nothing. Resolves when all are up again. */
export async function killInstances(instances: Instances, options: KillOptions): Promise<void> {
  const { points, chance, calls, signal } = options;
  const replacing: Promise<void>[] = [];
  for (let turn = 0; !signal.aborted; turn += 1) {
    const due = calls() + fewestCalls + chance() * furtherCalls;
    const isDue = () =>
      signal.aborted || calls() >= due || places(instances).some((place) => instances.isVacant(place));
    await pWaitFor(isDue);
    const living = places(instances).filter((place) => instances.isLiving(place));
    const roll = chance();
    // Armed processes end themselves, including the last one: it needs no kill, only a replacement.
    const dead = places(instances).filter((place) => instances.isVacant(place));
    const next = dead.length > 0 ? dead : living.length === instances.places ? [pick(living, roll)] : [];
    if (signal.aborted) break;
    for (const place of next) {
      const replaced = instances.replace(place, points.length > 0 ? armedWith(points, turn) : {});
      replacing.push(replaced);
      // A process that does not start fails the run at the end, when all are awaited.
      replaced.catch(() => undefined);
    }
  }
  await Promise.all(replacing);
}

function armedWith(points: readonly string[], turn: number): Readonly<Record<string, string>> {
  const passes = Math.floor(turn / points.length) % 5;
  return {
    HOLDFAST_CRASH_AT: points[turn % points.length] ?? '',
    HOLDFAST_CRASH_AFTER: String(3 + passes * 7),
  };
}

function places(instances: Instances): number[] {
  return Array.from({ length: instances.places }, (_, place) => place);
}

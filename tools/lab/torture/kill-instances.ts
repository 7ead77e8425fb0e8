// Kills serving processes again and again while clients call: at random, and at each crash point in turn.
import type { Instances } from './instances.ts';
import { type Chance, pick } from './seeded-chance.ts';

/** Crash points are reached by processes that are armed with one; the same point is armed again and again, later each time. */
export interface KillOptions {
  readonly points: readonly string[];
  readonly chance: Chance;
  readonly signal: AbortSignal;
}

const shortestPauseMs = 300;
const furtherPauseMs = 1_500;

/** Kills only while all others answer: what nobody answers tests nothing. Resolves when all have come up. */
export async function killInstances(instances: Instances, options: KillOptions): Promise<void> {
  const { points, chance, signal } = options;
  const replacing: Promise<void>[] = [];
  for (let turn = 0; !signal.aborted; turn += 1) {
    await pause(shortestPauseMs + chance() * furtherPauseMs, signal);
    const living = places(instances).filter((place) => instances.isLiving(place));
    const roll = chance();
    // Armed processes end themselves, also the last one: then there is nothing to kill, only to replace.
    const dead = places(instances).filter((place) => instances.isVacant(place));
    const next = dead.length > 0 ? dead : living.length === instances.places ? [pick(living, roll)] : [];
    if (signal.aborted) break;
    for (const place of next) {
      const replaced = instances.replace(place, points.length > 0 ? armedWith(points, turn) : {});
      replacing.push(replaced);
      // One that does not start fails the run at the end, when all are awaited.
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

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

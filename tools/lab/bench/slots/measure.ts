// Runs each engine in its own process. They take turns, so that a busy machine slows all alike.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { execaNode } from 'execa';
import { type EngineName, engineNames } from './engines.ts';
import type { Measure, MeasureRequest } from './engine-process.ts';
import type { Workload } from './workloads.ts';

export interface Timing {
  /** The fastest round, because other work on the machine can only add time. */
  readonly milliseconds: number;
  readonly starts: readonly string[];
}

/** By engine, then by workload name. A row leaves out engines that cannot express its workload. */
export type Timings = ReadonlyMap<EngineName, ReadonlyMap<string, Timing>>;

const rounds = 7;
const budgetMs = 20;
/** A slower call is measured once, because more rounds would only cost time. */
const slowCallMs = 700;

export async function measureEngines(
  workloads: readonly Workload[],
  names: readonly EngineName[] = engineNames,
): Promise<Timings> {
  const processes = names.map((name) => ({ name, child: startEngine(name) }));
  await Promise.all(processes.map(({ child }) => child.getOneMessage()));
  const measures = new Map<EngineName, Map<string, Measure[]>>(names.map((name) => [name, new Map()]));
  try {
    // Round 0 warms up. Its result counts only for slow calls.
    for (let round = 0; round <= rounds; round += 1) {
      for (const workload of workloads) {
        for (const { name, child } of processes) {
          const own = measures.get(name)?.get(workload.name) ?? [];
          if (own[0]?.answer === null || (own[0]?.millisecondsPerCall ?? 0) > slowCallMs) continue;
          const measured = await ask(child, { workload, budgetMs });
          const isSlow = measured.millisecondsPerCall > slowCallMs;
          measures.get(name)?.set(workload.name, round === 1 && !isSlow ? [measured] : [...own, measured]);
        }
      }
    }
  } finally {
    for (const { child } of processes) child.kill();
  }
  return new Map([...measures].map(([name, own]) => [name, timingsFrom(own)]));
}

/**
 * Milliseconds that a fresh process needs for its first zone's table of a year and for its second: the
 * fastest runs.
 */
export function measureColdZone(): { first: number; second: number } {
  const runs = Array.from({ length: rounds }, (): { first: number; second: number } => {
    const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'cold-zone.ts')], {
      encoding: 'utf8',
    });
    return JSON.parse(stdout);
  });
  return {
    first: Math.min(...runs.map(({ first }) => first)),
    second: Math.min(...runs.map(({ second }) => second)),
  };
}

function timingsFrom(measures: ReadonlyMap<string, readonly Measure[]>): Map<string, Timing> {
  const timings = new Map<string, Timing>();
  for (const [name, all] of measures) {
    const starts = all[0]?.answer;
    if (!starts) continue;
    timings.set(name, { milliseconds: Math.min(...all.map((each) => each.millisecondsPerCall)), starts });
  }
  return timings;
}

/** Resolves when the process says `ready`. */
function startEngine(name: EngineName) {
  return execaNode(join(import.meta.dirname, 'engine-process.ts'), [name], { reject: false });
}

async function ask(child: ReturnType<typeof startEngine>, request: MeasureRequest): Promise<Measure> {
  const [message] = await Promise.all([child.getOneMessage(), child.sendMessage({ ...request })]);
  if (!isMeasure(message)) throw new Error(`an engine answered ${JSON.stringify(message)}`);
  return message;
}

function isMeasure(message: unknown): message is Measure {
  return typeof message === 'object' && message !== null && 'millisecondsPerCall' in message;
}

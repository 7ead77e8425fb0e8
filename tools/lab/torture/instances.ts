// The serving processes of a run: several instances of one bundle, killed and replaced on demand.
import pWaitFor from 'p-wait-for';
import { type Host, startServingProcess } from '../../dev/host/serving-process.ts';
import { pick } from './seeded-chance.ts';
import type { RunClock } from './run-clock.ts';

export interface InstancesOptions {
  readonly functionsDir: string;
  readonly firestoreAddress: string;
  readonly projectId: string;
  readonly clock: RunClock;
  /** One process for each entry: how far its clock is off, in milliseconds of the time line. */
  readonly clockErrors: readonly number[];
}

export interface Instance {
  /** Place and generation, such as `1.4`. */
  readonly name: string;
  readonly origin: string;
}

export class Instances {
  /** How many processes were killed, at random or at a crash point. */
  kills = 0;
  /** How many of them ended themselves at a crash point. */
  crashes = 0;
  readonly #options: InstancesOptions;
  readonly #living = new Map<number, { instance: Instance; host: Host }>();
  readonly #generations = new Map<number, number>();
  readonly #starting = new Map<number, Promise<void>>();
  readonly #killing = new Set<number>();
  #stopped = false;

  constructor(options: InstancesOptions) {
    this.#options = options;
  }

  get places(): number {
    return this.#options.clockErrors.length;
  }

  async startAll(): Promise<void> {
    this.#stopped = false;
    await Promise.all(this.#options.clockErrors.map((_, place) => this.start(place)));
  }

  /** Starts a process for an empty place; `env` arms it with a crash point. */
  async start(place: number, env: Readonly<Record<string, string>> = {}): Promise<void> {
    const { clock, clockErrors, functionsDir, firestoreAddress, projectId } = this.#options;
    const generation = (this.#generations.get(place) ?? 0) + 1;
    this.#generations.set(place, generation);
    const name = `${place}.${generation}`;
    const host = await startServingProcess({
      clockOffsetMs: 0,
      functionsDir,
      firestoreAddress,
      projectId,
      env: { ...clock.env(clockErrors[place] ?? 0), ...env },
      onEnd: () => this.#ended(place, name),
    });
    if (this.#stopped) return host.stop();
    this.#living.set(place, { instance: { name, origin: host.origin }, host });
  }

  /** Sends SIGKILL, then starts a new process. Resolves when the new one answers. */
  async replace(place: number, env: Readonly<Record<string, string>> = {}): Promise<void> {
    const host = this.#living.get(place)?.host;
    if (this.#starting.has(place)) return;
    if (host) this.#killing.add(place);
    const starting = Promise.resolve(host?.stop()).then(() => {
      this.#killing.delete(place);
      return this.#stopped ? undefined : this.start(place, env);
    });
    this.#starting.set(place, starting);
    await starting.finally(() => this.#starting.delete(place));
  }

  /** Returns a process that answers; waits while there is none. */
  async any(roll: number): Promise<Instance> {
    const message = 'no serving process came back';
    const isThere = () => {
      if (this.#stopped) throw new Error(message);
      return this.#living.size > 0;
    };
    await pWaitFor(isThere, { timeout: { milliseconds: 30_000, message } });
    return pick([...this.#living.values()], roll).instance;
  }

  isLiving(place: number): boolean {
    return this.#living.has(place);
  }

  /** True if the place has no process and none is starting. */
  isVacant(place: number): boolean {
    return !this.#living.has(place) && !this.#starting.has(place);
  }

  /** Ends all processes, including those still starting. These ends do not count as kills. */
  async stopAll(): Promise<void> {
    this.#stopped = true;
    await Promise.allSettled(this.#starting.values());
    await Promise.all([...this.#living.values()].map(({ host }) => host.stop()));
    this.#living.clear();
  }

  #ended(place: number, name: string): void {
    if (this.#living.get(place)?.instance.name !== name) return;
    this.#living.delete(place);
    if (this.#stopped) return;
    this.kills += 1;
    if (!this.#killing.has(place)) this.crashes += 1;
  }
}

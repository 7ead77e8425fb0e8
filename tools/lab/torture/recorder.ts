// Makes calls for clients and records each with its times and its outcome.
import { type OperationFor, operations } from '@holdfast/contract/operations.ts';
import type { Asked, Call, Outcome } from './check/history.ts';
import type { Instances } from './instances.ts';
import type { RunClock } from './run-clock.ts';
import { runSchedule, type Sent, sendCall } from './send-call.ts';

export interface Wanted {
  readonly client: string;
  readonly provider: string | null;
  readonly asked: Asked;
  /** The operation's name in the contract, or a schedule's. */
  readonly wire: OperationFor<'client'> | 'blockTime' | 'unblockTime' | 'sweep';
  readonly input: unknown;
  /** Which instance to ask, as a roll. */
  readonly roll: number;
}

/** What the checker needs to know of an ok response. */
export type Said = Omit<Extract<Outcome, { readonly kind: 'ok' }>, 'kind'>;

/** What clients need of a recorder. */
export interface Caller {
  /** `said` reads from an ok response what the checker needs to know. */
  call(wanted: Wanted, said: (value: unknown) => Said): Promise<Call>;
}

export class Recorder implements Caller {
  readonly calls: Call[] = [];
  readonly #instances: Instances;
  readonly #clock: RunClock;
  #asked = 0;

  constructor(instances: Instances, clock: RunClock) {
    this.#instances = instances;
    this.#clock = clock;
  }

  async call(wanted: Wanted, said: (value: unknown) => Said): Promise<Call> {
    const instance = await this.#instances.any(wanted.roll);
    const { client, provider, asked, wire } = wanted;
    this.#asked += 1;
    const number = this.#asked;
    const calledAt = this.#clock.now();
    const sent =
      wire === 'sweep'
        ? await runSchedule(instance.origin, wire)
        : await sendCall(instance.origin, wire, wanted.input, uidFor(wire, provider));
    const answeredAt = this.#clock.now();
    const outcome = outcomeOf(sent, said);
    const call = { number, client, process: instance.name, provider, asked, calledAt, answeredAt, outcome };
    this.calls.push(call);
    return call;
  }
}

/** The caller of a provider's operation is the page's provider. */
function uidFor(wire: Exclude<Wanted['wire'], 'sweep'>, provider: string | null): string | null {
  return operations[wire].for === 'provider' ? provider : null;
}

function outcomeOf(sent: Sent, said: (value: unknown) => Said): Outcome {
  return sent.kind === 'ok' ? { kind: 'ok', ...said(sent.value) } : sent;
}

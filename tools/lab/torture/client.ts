// One seeded client. Its seed alone decides what it intends; its memory also decides how it acts.
import type { Caller } from './recorder.ts';
import { type Chance, chanceFrom, pick } from './seeded-chance.ts';
import type { TypeFacts } from './check/setting.ts';
import type { LocalSpan } from './local-span.ts';
import type { WorldProvider } from './world.ts';

/** The rolls of one step, each in [0, 1). Every step draws the same number of them. */
export interface Roll {
  readonly operation: number;
  readonly provider: number;
  readonly type: number;
  readonly slot: number;
  readonly detail: number;
  readonly which: number;
  readonly instance: number;
}

export interface KnownHold {
  readonly hold: string;
  readonly provider: WorldProvider;
  readonly type: string;
  readonly start: number;
  readonly visitor: string;
}

export interface Attempt {
  readonly key: string;
  readonly provider: WorldProvider;
  readonly type: string;
  readonly start: number;
  readonly name: string;
  readonly outcome: 'ok' | 'taken' | 'open';
}

/** A change that the client asked for; `start` is null for a cancellation. */
export interface Change {
  readonly key: string;
  readonly token: string;
  readonly start: number | null;
  readonly reason: string;
  /** No response has said yet whether it happened. */
  readonly isOpen: boolean;
}

export interface KnownBooking {
  /** The key of its confirmation. */
  readonly key: string;
  readonly provider: WorldProvider;
  readonly type: string;
  readonly start: number;
  /** The newest link that this client got. */
  readonly token: string;
  readonly over: boolean;
  /** The latest change. */
  readonly change: Change | null;
}

/** Blocked time, of which the client acts as the provider. */
export interface KnownBlock extends LocalSpan {
  readonly key: string;
  readonly provider: WorldProvider;
  readonly isOver: boolean;
}

/** The round's pages, with what they offered at first. */
export interface Pages {
  readonly providers: readonly WorldProvider[];
  readonly types: readonly TypeFacts[];
}

/** The client forgets older things beyond this many. */
const memory = 12;

export class Client {
  readonly name: string;
  readonly visitors: readonly string[];
  holds: readonly KnownHold[] = [];
  /** Holds that were released, exchanged, confirmed or lost, as far as the client knows. */
  endedHolds: readonly KnownHold[] = [];
  attempts: readonly Attempt[] = [];
  bookings: readonly KnownBooking[] = [];
  blocks: readonly KnownBlock[] = [];
  /** Provider and type -> the starts of the latest list. */
  readonly listed = new Map<string, readonly number[]>();
  pages: Pages = { providers: [], types: [] };
  readonly #steps: Chance;
  readonly #names: Chance;
  readonly #recorder: Caller;

  constructor(name: string, seed: string, recorder: Caller) {
    this.name = name;
    this.#recorder = recorder;
    this.#steps = chanceFrom(`${seed} steps of ${name}`);
    this.#names = chanceFrom(`${seed} names of ${name}`);
    this.visitors = [this.newUuid(), this.newUuid()];
  }

  get recorder(): Caller {
    return this.#recorder;
  }

  /** Starts on new pages and forgets the old ones. */
  enter(pages: Pages): void {
    this.pages = pages;
    this.holds = [];
    this.endedHolds = [];
    this.attempts = [];
    this.bookings = [];
    this.blocks = [];
    this.listed.clear();
  }

  /** Picks a type of a page by roll. */
  wish(roll: Roll): { provider: WorldProvider; facts: TypeFacts } {
    const provider = pick(this.pages.providers, roll.provider);
    const types = this.pages.types.filter((facts) => facts.provider === provider.id);
    return { provider, facts: pick(types, roll.type) };
  }

  /** Picks mostly a start of the latest list, otherwise any that was ever offered. */
  startOf(facts: TypeFacts, roll: Roll): number | null {
    const listed = this.listed.get(`${facts.provider} ${facts.type}`) ?? [];
    const starts = roll.detail < 0.85 && listed.length > 0 ? listed : facts.offered;
    return starts.length > 0 ? pick(starts, roll.slot) : null;
  }

  remember(what: {
    readonly hold?: KnownHold;
    readonly attempt?: Attempt;
    readonly booking?: KnownBooking;
    readonly block?: KnownBlock;
  }): void {
    const { hold, attempt, booking, block } = what;
    if (hold) this.holds = [...this.holds.filter((known) => known.hold !== hold.hold), hold].slice(-memory);
    if (attempt)
      this.attempts = [...this.attempts.filter((known) => known.key !== attempt.key), attempt].slice(-memory);
    if (block) this.blocks = [...this.blocks.filter((known) => known.key !== block.key), block];
    // Keeps all of them, because a booking that is not cancelled in the end stays.
    if (booking) this.bookings = [...this.bookings.filter((known) => known.key !== booking.key), booking];
  }

  forgetHold(hold: string | null): void {
    const ended = this.holds.filter((known) => known.hold === hold);
    this.holds = this.holds.filter((known) => known.hold !== hold);
    this.endedHolds = [...this.endedHolds, ...ended].slice(-memory);
  }

  newUuid(): string {
    const digits = this.#bytes(16).toString('hex');
    const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`];
    return [...parts, `a${digits.slice(17, 20)}`, digits.slice(20)].join('-');
  }

  newSecret(): string {
    return this.#bytes(16).toString('base64url');
  }

  #bytes(count: number): Buffer {
    return Buffer.from(Array.from({ length: count }, () => Math.floor(this.#names() * 256)));
  }

  /** The rolls of the next step. */
  roll(): Roll {
    const next = this.#steps;
    return {
      operation: next(),
      provider: next(),
      type: next(),
      slot: next(),
      detail: next(),
      which: next(),
      instance: next(),
    };
  }
}

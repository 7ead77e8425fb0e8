// One round: new pages and all clients at once; then everything that can be freed is freed and checked.
import type { Firestore } from 'firebase-admin/firestore';
import { writeProvider } from '../../dev/seed/write-provider.ts';
import { checkRun, type Judgement } from './check/check-run.ts';
import type { Call } from './check/history.ts';
import type { RawState } from './check/raw-state.ts';
import { storedNames } from './check/stored-names.ts';
import type { Setting, TypeFacts } from './check/setting.ts';
import type { Client, Pages } from './client.ts';
import { dumpFirestore } from './dump-firestore.ts';
import type { Instances } from './instances.ts';
import { killInstances } from './kill-instances.ts';
import { unblock } from './operations/block.ts';
import { cancelForGood } from './operations/change.ts';
import { sendConfirm, newFormAt } from './operations/confirm.ts';
import { outstay, release } from './operations/hold.ts';
import { list } from './operations/list.ts';
import type { Recorder } from './recorder.ts';
import type { RunClock } from './run-clock.ts';
import { type HoldTally, holdTallyOf } from './tally.ts';
import { type Chance, pick } from './seeded-chance.ts';
import { step } from './step.ts';
import type { WorldProvider } from './world.ts';

export interface RoundParts {
  readonly db: Firestore;
  readonly clock: RunClock;
  readonly instances: Instances;
  readonly recorder: Recorder;
  readonly clients: readonly Client[];
  /** Calls without competition, before and after the others. */
  readonly quiet: Client;
  readonly world: readonly WorldProvider[];
  readonly steps: number;
  readonly kill: { readonly points: readonly string[]; readonly chance: Chance } | null;
  readonly clocks: Pick<Setting, 'clockError' | 'clocksAgree'>;
}

export interface Round {
  /** Bookings that could not be cancelled in the end, because their links were lost with a response. */
  readonly left: number;
  readonly holds: HoldTally;
  readonly setting: Setting;
  readonly calls: readonly Call[];
  readonly judgement: Judgement;
}

/**
 * How often the clock jumps while clients work, and how far: holds that are not renewed lapse, grace
 * included.
 */
const jumps = 3;
const jumpMs = 5 * 60_000 + 30_000;
/** Longer than any hold can last. */
const untilAllLapsedMs = 16 * 60_000;
const mostSweeps = 20;

export async function runRound(parts: RoundParts): Promise<Round> {
  const { db, clock, instances, recorder, clients, quiet, world } = parts;
  const before = recorder.calls.length;
  for (const provider of world) await writeProvider(db, provider);
  const pages = { providers: world, types: await offeredAtFirst(parts) };
  for (const client of [...clients, quiet]) client.enter(pages);
  const states: RawState[] = [];
  const look = async () => {
    const state = await dumpFirestore(
      db,
      world.map(({ id }) => id),
      clock.now(),
    );
    states.push(state);
    return state;
  };

  const tormentedFrom = recorder.calls.length;
  for (let phase = 0; phase <= jumps; phase += 1) {
    if (phase > 0) {
      clock.forward(jumpMs);
      await tormented(parts, (client) => outstay(client, client.roll()));
    }
    await tormented(parts, async (client) => {
      for (let done = 0; done < Math.ceil(parts.steps / (jumps + 1)); done += 1) await step(client);
    });
    await look();
  }
  const holds = holdTallyOf(states.at(-1), recorder.calls.slice(tormentedFrom));
  // Fresh processes, none of them armed with a crash point.
  await instances.stopAll();
  clock.forward(untilAllLapsedMs);
  await instances.startAll();
  for (const client of clients) {
    for (const known of client.holds.filter((_, index) => index % 2 === 0)) await release(client, known, 0);
    for (const form of client.attempts.filter(({ outcome }) => outcome === 'open'))
      await sendConfirm(client, form, null, 0);
    for (const block of client.blocks.filter(({ isOver }) => !isOver)) await unblock(client, block, 0);
  }
  for (let sweeps = 0; (await held(db)) > 0 && sweeps < mostSweeps; sweeps += 1) await sweepOnce(parts);
  await look();
  await bookQuietly(quiet, pages);
  for (const client of [...clients, quiet]) {
    for (const booking of client.bookings.filter(({ over }) => !over))
      await cancelForGood(client, booking, 0);
  }
  for (const facts of pages.types) await listAll(parts, facts);
  const last = await look();

  const calls = recorder.calls.slice(before);
  const setting: Setting = { types: pages.types, ...parts.clocks, names: storedNames, quiet: quiet.name };
  const left = last.bookings.filter(({ status }) => status === 'active').length;
  return { left, holds, setting, calls, judgement: checkRun(setting, calls, states) };
}

/** Runs all clients at once, beside the killer, who also replaces processes that ended themselves. */
async function tormented(
  { clients, instances, recorder, kill }: RoundParts,
  work: (client: Client) => Promise<unknown>,
): Promise<void> {
  const end = new AbortController();
  const killing = kill
    ? killInstances(instances, { ...kill, calls: () => recorder.calls.length, signal: end.signal })
    : Promise.resolve();
  try {
    await Promise.all(clients.map(work));
  } finally {
    end.abort();
    await killing;
  }
}

async function offeredAtFirst(parts: RoundParts): Promise<TypeFacts[]> {
  const found: TypeFacts[] = [];
  for (const provider of parts.world) {
    for (const [type, document] of Object.entries(provider.types)) {
      const facts = {
        provider: provider.id,
        type,
        durationMinutes: document.durationMinutes,
        beforeMinutes: document.bufferBeforeMinutes,
        afterMinutes: document.bufferAfterMinutes,
        maxPerDay: document.maxPerDay,
        maxPerWeek: document.maxPerWeek,
        timeZone: provider.document.timeZone,
        offered: [],
      };
      const starts = await listAll(parts, facts);
      if (starts.length === 0)
        throw new Error(`${provider.id} offers no ${type}: there is nothing to fight about`);
      found.push({ ...facts, offered: starts });
    }
  }
  return found;
}

/** Every start of a type now, ascending. */
async function listAll({ recorder, quiet, world }: RoundParts, facts: TypeFacts): Promise<number[]> {
  const provider = world.find(({ id }) => id === facts.provider);
  const starts = new Set<number>();
  for (const day of provider?.days ?? []) {
    if (!provider) continue;
    const wish = { ...day, client: quiet.name, provider, type: facts.type, own: null, roll: 0 };
    const { outcome } = await list(recorder, wish);
    if (outcome.kind !== 'ok') throw new Error(`a quiet list was not answered: ${JSON.stringify(outcome)}`);
    for (const start of outcome.starts ?? []) starts.add(start);
  }
  return [...starts].sort((one, other) => one - other);
}

/** Checks that listed starts of every type can be confirmed without competition. */
async function bookQuietly(quiet: Client, pages: Pages): Promise<void> {
  for (const provider of pages.providers) {
    for (const type of Object.keys(provider.types)) {
      const day = pick(provider.days, 0.5);
      const wish = { ...day, client: quiet.name, provider, type, own: null, roll: 0 };
      const { outcome } = await list(quiet.recorder, wish);
      const starts = outcome.kind === 'ok' ? (outcome.starts ?? []) : [];
      const start = starts.length > 0 ? pick(starts, 0.5) : null;
      if (start !== null) await sendConfirm(quiet, newFormAt(quiet, provider, type, start), null, 0);
    }
  }
}

async function sweepOnce({ recorder, quiet }: RoundParts): Promise<void> {
  const asked = { op: 'sweep' } as const;
  await recorder.call(
    { client: quiet.name, provider: null, asked, wire: 'sweep', input: {}, roll: 0 },
    () => ({}),
  );
}

async function held(db: Firestore): Promise<number> {
  const holds = await db.collection('holds').get();
  return holds.docs.filter((hold) => hold.get('state') === 'held').length;
}

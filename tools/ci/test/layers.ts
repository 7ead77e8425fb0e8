// The layers of `npm test`, in order, each with its time limits and its vitest projects.

export interface Layer {
  readonly name: string;
  /** Seconds on two cores. Above it, a note is printed. */
  readonly budgetSeconds: number;
  /** Seconds after which the layer is ended and counts as failed. */
  readonly limitSeconds: number;
}

export const layers: readonly Layer[] = [
  { name: 'check', budgetSeconds: 60, limitSeconds: 300 },
  { name: 'store', budgetSeconds: 90, limitSeconds: 360 },
  { name: 'races', budgetSeconds: 105, limitSeconds: 420 },
  { name: 'hostile', budgetSeconds: 60, limitSeconds: 300 },
  { name: 'browser', budgetSeconds: 180, limitSeconds: 600 },
  { name: 'smoke', budgetSeconds: 60, limitSeconds: 300 },
  { name: 'artifact', budgetSeconds: 30, limitSeconds: 240 },
];

/** The zone of most tests, and an awkward one (half hours, clock changes) for core and for store. */
export const plainZone = 'UTC';
export const awkwardZone = 'America/St_Johns';

export interface Project {
  readonly name: string;
  readonly layer: string;
  /** Globs from the root. */
  readonly include: readonly string[];
  readonly zone: string;
  readonly testTimeoutMs: number;
  /** How many files run at once. */
  readonly workers: 1 | 2 | 3;
}

const unit = (part: string): string => `${part}/**/*.test.{ts,tsx}`;
const inFolder = (layer: string): readonly string[] => [`tests/${layer}/**/*.test.ts`];

/** One vitest project each; `vitest.config.ts` reads this table. */
export const projects: readonly Project[] = [
  {
    name: 'unit',
    layer: 'check',
    include: [unit('{contract,core,functions,web,tools}')],
    zone: plainZone,
    testTimeoutMs: 15_000,
    workers: 2,
  },
  {
    name: 'unit-awkward-zone',
    layer: 'check',
    include: [unit('core')],
    zone: awkwardZone,
    testTimeoutMs: 15_000,
    workers: 2,
  },
  {
    name: 'architecture',
    layer: 'check',
    include: inFolder('architecture'),
    zone: plainZone,
    testTimeoutMs: 60_000,
    workers: 2,
  },
  {
    name: 'store',
    layer: 'store',
    include: inFolder('store'),
    zone: awkwardZone,
    testTimeoutMs: 20_000,
    workers: 2,
  },
  {
    name: 'races',
    layer: 'races',
    include: inFolder('races'),
    zone: plainZone,
    testTimeoutMs: 40_000,
    workers: 2,
  },
  {
    name: 'hostile',
    layer: 'hostile',
    include: inFolder('hostile'),
    zone: plainZone,
    testTimeoutMs: 20_000,
    workers: 2,
  },
  {
    name: 'browser',
    layer: 'browser',
    include: inFolder('browser'),
    zone: plainZone,
    testTimeoutMs: 40_000,
    // Two cores have time for three: pages wait for their host, and hosts for the emulators.
    workers: 3,
  },
  {
    name: 'smoke',
    layer: 'smoke',
    include: inFolder('smoke'),
    zone: plainZone,
    testTimeoutMs: 60_000,
    workers: 1,
  },
  {
    name: 'artifact',
    layer: 'artifact',
    include: inFolder('artifact'),
    zone: plainZone,
    testTimeoutMs: 120_000,
    workers: 1,
  },
];

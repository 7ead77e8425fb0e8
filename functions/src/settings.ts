// Settings from the environment, for demos and tests only. None of them works in production.
import * as z from 'zod/mini';
import { type CrashPlan, crashPoints } from './store/crash-points.ts';

export interface Settings {
  /** Added to the server's clock. */
  readonly clockOffsetMs: number;
  /** Where the process ends as in a crash. Null means nowhere. */
  readonly crash: CrashPlan | null;
  /** Whether open holds may cover only a share of each day. */
  readonly limitHoldShare: boolean;
  /** `origin` is a stand-in's, or null for SendGrid. Without a stand-in, the emulator sends nothing. */
  readonly mailService: { readonly origin: string | null } | 'none';
}

const production: Settings = {
  clockOffsetMs: 0,
  crash: null,
  limitHoldShare: true,
  mailService: { origin: null },
};

const wholeNumber = (what: string) =>
  z.optional(z.pipe(z.string().check(z.regex(/^-?\d{1,15}$/, `not a ${what}`)), z.transform(Number)));

const emulated = z.object({
  HOLDFAST_CLOCK_OFFSET_MS: wholeNumber('whole number of milliseconds'),
  HOLDFAST_CRASH_AT: z.optional(z.enum(crashPoints, `not one of ${crashPoints.join(', ')}`)),
  HOLDFAST_CRASH_AFTER: wholeNumber('whole number of times'),
  HOLDFAST_LIMIT_HOLD_SHARE: z.optional(z.enum(['on', 'off'], 'neither on nor off')),
  HOLDFAST_SENDGRID_ORIGIN: z.optional(z.string()),
});

/** Throws one error that lists every unusable variable. Outside the emulator, it ignores them all. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  if (env['FUNCTIONS_EMULATOR'] !== 'true') return production;
  const parsed = z.safeParse(emulated, env);
  if (!parsed.success) {
    const list = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`The environment cannot be used. ${list.join('; ')}`);
  }
  const { HOLDFAST_CRASH_AT: point, HOLDFAST_SENDGRID_ORIGIN: origin, ...rest } = parsed.data;
  return {
    clockOffsetMs: rest.HOLDFAST_CLOCK_OFFSET_MS ?? 0,
    crash: point === undefined ? null : { point, after: rest.HOLDFAST_CRASH_AFTER ?? 1 },
    limitHoldShare: rest.HOLDFAST_LIMIT_HOLD_SHARE !== 'off',
    mailService: origin === undefined || origin === '' ? 'none' : { origin },
  };
}

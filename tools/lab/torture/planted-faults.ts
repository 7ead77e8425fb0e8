// Faults of the protocol: modules that replace ours, with the rules that the checker must find broken.
import { fileURLToPath } from 'node:url';
import type { Rule } from './check/violation.ts';
import type { Swap } from './swap-modules.ts';

export interface PlantedFault {
  readonly name: string;
  readonly swap: Swap;
  /** The number of pages: fewer mean more collisions, more mean more holds. One by default. */
  readonly providers?: number;
  /** The checker must find at least one of these rules broken. */
  readonly breaks: readonly Rule[];
}

const lock = 'functions/src/lock';
const swap = (module: string, by: string, importedBy?: string): Swap => ({
  module,
  by: fileURLToPath(by),
  ...(importedBy === undefined ? {} : { importedBy }),
});

export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'a cell is skipped',
    swap: swap('core/src/slots/taken-time.ts', import.meta.resolve('./faults/skip-a-cell.ts')),
    breaks: ['cells', 'overlap'],
  },
  {
    name: 'buffers are forgotten',
    swap: swap('core/src/slots/taken-time.ts', import.meta.resolve('./faults/forget-buffers.ts')),
    breaks: ['overlap', 'wrong-span'],
  },
  {
    name: 'confirming does not check the hold',
    swap: swap(
      'functions/src/store/holds.ts',
      import.meta.resolve('./faults/trust-any-hold.ts'),
      'functions/src/booking/confirm-booking.ts',
    ),
    breaks: ['cells', 'overlap', 'hold-robbed'],
  },
  {
    name: 'idempotency is dropped',
    swap: swap(
      'functions/src/store/ids-and-fingerprints.ts',
      import.meta.resolve('./faults/drop-idempotency.ts'),
    ),
    breaks: ['answers-disagree', 'two-bookings', 'taken-without-conflict'],
  },
  {
    name: 'a live hold is taken over',
    swap: swap(
      'core/src/booking/hold-clock.ts',
      import.meta.resolve('./faults/take-live-holds.ts'),
      `${lock}/take-time.ts`,
    ),
    breaks: ['hold-robbed'],
  },
  {
    name: 'a lapsed hold is renewed past the limits',
    swap: swap(
      `${lock}/renew-hold.ts`,
      import.meta.resolve('./faults/renew-blindly.ts'),
      'functions/src/hold/hold-again.ts',
    ),
    providers: 4,
    breaks: ['limits', 'day-too-full'],
  },
  {
    name: 'a chain of holds begins anew',
    swap: swap(
      'core/src/booking/hold-clock.ts',
      import.meta.resolve('./faults/begin-anew.ts'),
      'functions/src/hold/hold-slot.ts',
    ),
    providers: 2,
    breaks: ['chain'],
  },
  {
    name: 'a move takes two steps',
    swap: swap(
      `${lock}/take-time.ts`,
      import.meta.resolve('./faults/move-in-two-steps.ts'),
      'functions/src/booking/move-booking.ts',
    ),
    breaks: ['cells', 'overlap', 'listed-but-taken'],
  },
  {
    name: 'cancelling leaks a cell',
    swap: swap(
      `${lock}/release-time.ts`,
      import.meta.resolve('./faults/leak-cells.ts'),
      'functions/src/booking/commit-cancellation.ts',
    ),
    breaks: ['cells'],
  },
  {
    name: 'blocked time is taken over',
    swap: swap(
      'core/src/booking/time-owner.ts',
      import.meta.resolve('./faults/lapsing-blocks.ts'),
      `${lock}/take-time.ts`,
    ),
    breaks: ['cells', 'overlap'],
  },
];

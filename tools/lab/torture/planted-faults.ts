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
const by = (url: string): string => fileURLToPath(url);

export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'a cell is skipped',
    swap: {
      module: 'core/src/slots/taken-time.ts',
      by: by(import.meta.resolve('./faults/skip-a-cell.ts')),
    },
    breaks: ['cells', 'overlap'],
  },
  {
    name: 'buffers are forgotten',
    swap: {
      module: 'core/src/slots/taken-time.ts',
      by: by(import.meta.resolve('./faults/forget-buffers.ts')),
    },
    breaks: ['overlap', 'wrong-span'],
  },
  {
    name: 'confirming does not check the hold',
    swap: {
      module: 'functions/src/store/holds.ts',
      by: by(import.meta.resolve('./faults/trust-any-hold.ts')),
      importedBy: 'functions/src/booking/confirm-booking.ts',
    },
    breaks: ['cells', 'overlap', 'hold-robbed'],
  },
  {
    name: 'idempotency is dropped',
    swap: {
      module: 'functions/src/store/ids-and-fingerprints.ts',
      by: by(import.meta.resolve('./faults/drop-idempotency.ts')),
    },
    breaks: ['answers-disagree', 'two-bookings', 'taken-without-conflict'],
  },
  {
    name: 'a live hold is taken over',
    swap: {
      module: 'core/src/booking/hold-clock.ts',
      by: by(import.meta.resolve('./faults/take-live-holds.ts')),
      importedBy: `${lock}/take-time.ts`,
    },
    breaks: ['hold-robbed'],
  },
  {
    name: 'a lapsed hold is renewed past the limits',
    swap: {
      module: `${lock}/renew-hold.ts`,
      by: by(import.meta.resolve('./faults/renew-blindly.ts')),
      importedBy: 'functions/src/hold/hold-again.ts',
    },
    providers: 4,
    breaks: ['limits', 'day-too-full'],
  },
  {
    name: 'a chain of holds begins anew',
    swap: {
      module: 'core/src/booking/hold-clock.ts',
      by: by(import.meta.resolve('./faults/begin-anew.ts')),
      importedBy: 'functions/src/hold/hold-slot.ts',
    },
    providers: 2,
    breaks: ['chain'],
  },
  {
    name: 'a move takes two steps',
    swap: {
      module: `${lock}/take-time.ts`,
      by: by(import.meta.resolve('./faults/move-in-two-steps.ts')),
      importedBy: 'functions/src/booking/move-booking.ts',
    },
    breaks: ['cells', 'overlap', 'listed-but-taken'],
  },
  {
    name: 'cancelling leaks a cell',
    swap: {
      module: `${lock}/release-time.ts`,
      by: by(import.meta.resolve('./faults/leak-cells.ts')),
      importedBy: 'functions/src/booking/commit-cancellation.ts',
    },
    breaks: ['cells'],
  },
];

// Runs the torture in small, on the layer's emulator.
import { inject } from 'vitest';
import { runTorture, type TortureOptions, type TortureResult } from '../../tools/lab/torture/run-torture.ts';

/** For a test that goes on until enough has happened, at any speed of the machine. */
export const patienceMs = 150_000;

export const shortTorture = (
  wishes: Partial<TortureOptions> & { clients: number; ops: number },
): Promise<TortureResult> =>
  runTorture({ firestoreAddress: inject('firestoreAddress'), seed: '1', kill: false, ...wishes });

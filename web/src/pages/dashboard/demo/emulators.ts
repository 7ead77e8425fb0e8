// Where the emulators are and whom they know. Only builds for demos and tests have this.
import { listOf, number, record, text } from '../../../shared/calls/shape.ts';

export interface DemoPerson {
  readonly name: string;
  readonly uid: string;
}

export interface Emulators {
  /** The origin of the Auth emulator. */
  readonly auth: string;
  /** `host` and `port` of the Firestore emulator. */
  readonly firestore: { readonly host: string; readonly port: number };
  readonly people: readonly DemoPerson[];
}

const shape = record<Emulators>({
  auth: text,
  firestore: record<Emulators['firestore']>({ host: text, port: number }),
  people: listOf(record<DemoPerson>({ name: text, uid: text })),
});

let fetching: Promise<Emulators> | null = null;

export function fetchEmulators(): Promise<Emulators> {
  fetching ??= fetch('/emulators.json').then(async (response) => {
    const told: unknown = await response.json();
    if (!shape(told)) throw new Error('emulators.json has not the shape of this build');
    return told;
  });
  return fetching;
}

// What pages built for a demo or a test ask their host: where the emulators are, and who may walk in.
import { demoPeople } from '../seed/demo-people.ts';

/** Addresses as `host:port`. */
export interface EmulatorAddresses {
  readonly auth: string;
  readonly firestore: string;
}

/** The content of `/emulators.json`. */
export function emulatorFacts({ auth, firestore }: EmulatorAddresses) {
  const [host = '', port] = firestore.split(':');
  return {
    auth: `http://${auth}`,
    firestore: { host, port: Number(port) },
    people: demoPeople.map(({ name, uid }) => ({ name, uid })),
  };
}

/** The origins that a page then reaches. */
export function emulatorOrigins({ auth, firestore }: EmulatorAddresses): string[] {
  return [`http://${auth}`, `http://${firestore}`];
}

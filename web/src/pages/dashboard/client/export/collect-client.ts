// Everything that is stored about a client, part by part, as one readable file.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { callProvider } from '../../account/call-provider.ts';
import { clientWords } from '../words/client-words.ts';

type Part = ResponseOf<'exportClient'>;
type Problem = Exclude<Awaited<ReturnType<typeof askFor>>, { kind: 'ok' }>;

export interface ClientFile {
  readonly about: readonly string[];
  readonly email: string;
  readonly exportedAt: string;
  readonly appointments: Part['appointments'];
}

/** All or nothing: a file with a part of it would look complete. */
export async function collectClient(
  booking: string,
  onProgress: (appointments: number) => void,
): Promise<{ readonly kind: 'ok'; readonly file: ClientFile } | Problem> {
  const appointments: Part['appointments'] = [];
  let after: string | undefined;
  for (;;) {
    const outcome = await askFor(booking, after);
    if (outcome.kind !== 'ok') return outcome;
    const { now, email, next } = outcome.response;
    appointments.push(...outcome.response.appointments);
    onProgress(appointments.length);
    if (next === null)
      return {
        kind: 'ok',
        file: { about: clientWords.export.about, email, exportedAt: now, appointments },
      };
    after = next;
  }
}

function askFor(booking: string, after: string | undefined) {
  return callProvider('exportClient', { booking, ...(after === undefined ? {} : { after }) });
}

// `pauseBookings`: stops new bookings or resumes them. Appointments, their changes and the provider go on.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { ok } from '@holdfast/core/result.ts';
import { cleanText } from '@holdfast/core/text/clean-text.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { again, commitIf } from '../store/commit.ts';
import { providerDocument } from '../store/paths.ts';
import { pauseFields, type Provider } from '../store/providers.ts';

/** The last call counts: a pause is no form that two tabs could fill in differently. */
export function pauseBookings(
  deps: Deps,
  { pause }: RequestOf<'pauseBookings'>,
  { id }: Provider,
): Promise<Outcome<'pauseBookings'>> {
  const fields = pauseFields(pause && { until: pause.until, note: cleanText(pause.note) });
  return again(deps, async () => {
    const isDone = await commitIf(deps, (transaction) => {
      transaction.update(providerDocument(deps.db, id), fields);
    });
    return isDone ? ok({}) : null;
  });
}

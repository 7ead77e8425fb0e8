// Asks with the visitor's zone, for its clock to come with the response. Nobody is refused for a zone.
import type { Outcome } from './outcome.ts';
import type { TimeZoneId } from '../time/zone-name.ts';

/** Functions from before zones were asked for refuse the field: they get the same question without it. */
export async function withZone<Ending extends Outcome<unknown>>(
  zone: TimeZoneId | null,
  ask: (asked: { zone?: TimeZoneId }) => Promise<Ending>,
): Promise<Ending> {
  if (zone === null) return ask({});
  const outcome = await ask({ zone });
  const isRefused = outcome.kind === 'refused' && outcome.details.reason === 'invalid-request';
  return isRefused ? ask({}) : outcome;
}

// What became of a client's appointments, in numbers. What never happened is left out.
import { instantFromIso, type Instant } from '@holdfast/contract/time/instant.ts';
import { limits } from '@holdfast/contract/limits.ts';
import { firstNameOf } from '../../booking/say/first-name.ts';
import type { OwnClient } from '../../data/use-client.ts';
import * as css from '../client.module.css';
import { sayWhen } from '../say/say-when.ts';
import { clientWords } from '../words/client-words.ts';

interface ClientCountsProps {
  client: OwnClient;
  now: Instant;
  /** Older appointments are not counted. */
  isMore: boolean;
}

export function ClientCounts({ client: { counts, name, clock }, now, isMore }: ClientCountsProps) {
  const words = clientWords.counts;
  const first = counts.first === null ? null : sayWhen(instantFromIso(counts.first), now, clock);
  const rows: readonly (readonly [string, number])[] = [
    [words.kept, counts.kept],
    [words.noShows, counts.noShows],
    [words.cancelledByClient(firstNameOf(name)), counts.cancelledByClient],
    [words.cancelledByProvider, counts.cancelledByProvider],
    [words.ahead, counts.ahead],
  ];
  return (
    <section>
      <h2>{words.heading}</h2>
      <dl className={css['facts']}>
        {rows
          .filter(([, count]) => count > 0)
          .map(([what, count]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        {first !== null && !isMore && (
          <div>
            <dt>{words.first}</dt>
            <dd>{first}</dd>
          </div>
        )}
      </dl>
      {isMore && <p className={css['small']}>{words.some(limits.clientAppointments)}</p>}
    </section>
  );
}

// What is wrong with one appointment: the open problems that are about it, with the email that each names.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { OwnBooking } from '../../data/day-data.ts';
import type { OwnProblem } from '../../data/own-data.ts';
import type { BounceCause, MailRow } from '../mails/mail-rows.ts';
import { bounceCause } from '../mails/mail-rows.ts';

export type Trouble =
  | {
      readonly kind: 'mail';
      readonly problem: string;
      readonly recipient: 'client' | 'provider';
      /** Null if it is no longer on record. */
      readonly mail: MailRow | null;
      readonly how: 'bounced' | 'dropped' | 'dead';
      readonly cause: BounceCause | null;
      readonly at: Instant;
      /** Another email about the same time that did arrive: the client knows. */
      readonly known: MailRow | null;
    }
  | { readonly kind: 'outside-hours'; readonly problem: string; readonly at: Instant };

export function troublesOf(
  { id, version }: Pick<OwnBooking, 'id' | 'version'>,
  problems: readonly Pick<OwnProblem, 'id' | 'kind' | 'subject' | 'notice' | 'reason' | 'at'>[],
  mails: readonly MailRow[],
): Trouble[] {
  return problems
    .filter(({ subject }) => subject === id)
    .flatMap(({ id: problem, kind, notice, reason, at }): Trouble[] => {
      if (kind === 'outside-hours') return [{ kind, problem, at }];
      if (kind !== 'mail-to-client' && kind !== 'mail-to-provider') return [];
      const recipient = kind === 'mail-to-client' ? 'client' : 'provider';
      const how = reason.startsWith('bounced')
        ? 'bounced'
        : reason.startsWith('dropped')
          ? 'dropped'
          : 'dead';
      const known = mails.filter(
        (mail) => mail.recipient === recipient && mail.version === version && mail.fate.kind === 'delivered',
      );
      return [
        {
          kind: 'mail',
          problem,
          recipient,
          mail: mails.find(({ promised }) => promised?.notice === notice) ?? null,
          how,
          cause: bounceCause(reason),
          at,
          known: known.at(-1) ?? null,
        },
      ];
    });
}

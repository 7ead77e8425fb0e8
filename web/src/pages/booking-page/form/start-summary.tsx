// The chosen start beside the form: on both clocks, how long, where, with whom.
import { PlaceLink } from '../views/place-link.tsx';
import { ProviderLine } from '../views/provider-line.tsx';
import { TypeFacts } from '../views/type-facts.tsx';
import { WhenCard } from '../../../shared/kit/when-card.tsx';
import { sayPolicy } from '../../../shared/words/say-policy.ts';
import { words } from '../../../shared/words/words.ts';
import type { ReactNode } from 'react';
import type { FormPart } from './use-form.ts';
import { shownClock } from '../../../shared/time/clock-pair.ts';
import * as buttons from '../../../shared/kit/buttons.module.css';
import * as css from './form.module.css';
import * as text from '../../../shared/kit/text.module.css';
import { instant, minuteMs } from '@holdfast/contract/time/instant.ts';

interface StartSummaryProps extends FormPart {
  locked: boolean;
  /** What is said about the hold, right below the time. */
  children: ReactNode;
}

export function StartSummary({ booking, provider, type, start, locked, children }: StartSummaryProps) {
  const { now, reader, clocks } = booking.state;
  return (
    <section className={css['summary']}>
      {!locked && (
        <PlaceLink booking={booking} to={{ slot: null }} className={buttons['back']}>
          {words.form.back}
        </PlaceLink>
      )}
      <WhenCard
        startsAt={start}
        endsAt={instant(start + type.durationMinutes * minuteMs)}
        clocks={clocks}
        reader={reader}
      />
      {children}
      <div className={css['type']}>
        <h2>
          <bdi>{type.name}</bdi>
        </h2>
        <TypeFacts type={type} provider={provider} />
        <p className={text['aside']}>
          {sayPolicy(type.policy, { start, now, clock: shownClock(clocks), reader })}
        </p>
      </div>
      <div className={css['provider']}>
        <ProviderLine provider={provider} />
      </div>
    </section>
  );
}

// The left column: who, what, how long, where, what is included.
import { PlaceLink } from './place-link.tsx';
import { ProviderLine } from './provider-line.tsx';
import { Included, TypeFacts } from './type-facts.tsx';
import { sayPolicy } from '../../../shared/words/say-policy.ts';
import { bookingWords } from '../words/booking-words.ts';
import * as buttons from '../../../shared/kit/buttons.module.css';
import * as css from './views.module.css';
import * as text from '../../../shared/kit/text.module.css';
import type { TypePart } from '../state/use-booking.ts';

export function AboutType({ booking, provider, type }: TypePart) {
  const { page, route } = booking.state;
  const hasOthers = !route.embedded && (page?.types.length ?? 0) > 1;
  return (
    <section className="frame-about">
      {hasOthers && (
        <PlaceLink booking={booking} to={{ type: null, date: null, slot: null }} className={buttons['back']}>
          {bookingWords.types.back}
        </PlaceLink>
      )}
      <ProviderLine provider={provider} />
      <h1 tabIndex={-1}>
        <bdi>{type.name}</bdi>
      </h1>
      {type.summary && (
        <p className={css['summary']} dir="auto">
          {type.summary}
        </p>
      )}
      <TypeFacts type={type} provider={provider} withZone />
      <p className={text['aside']}>{sayPolicy(type.policy, null)}</p>
      {type.included.length > 0 && (
        <details className={css['unfolding']} open={matchMedia('(min-width: 900px)').matches}>
          <summary>{bookingWords.included}</summary>
          <Included items={type.included} />
        </details>
      )}
    </section>
  );
}

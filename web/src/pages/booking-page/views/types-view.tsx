// What can be booked: each type with what it includes.
import { PlaceLink } from './place-link.tsx';
import { ProviderLine } from './provider-line.tsx';
import { Included, TypeFacts } from './type-facts.tsx';
import { bookingWords } from '../words/booking-words.ts';
import * as css from './views.module.css';
import type { Booking, TypePart } from '../state/use-booking.ts';
import type { View } from '../state/view.ts';

type TypesViewProps = Extract<View, { kind: 'types' }> & { booking: Booking };

export function TypesView({ booking, provider, types, goneType }: TypesViewProps) {
  return (
    <div className={css['types']}>
      <header>
        <ProviderLine provider={provider} />
        <h1 tabIndex={-1}>{types.length === 0 ? <bdi>{provider.name}</bdi> : bookingWords.types.lead}</h1>
        {goneType && types.length > 0 && <p role="status">{bookingWords.types.gone}</p>}
        {types.length === 0 && <p>{bookingWords.types.none}</p>}
      </header>
      <ul className={css['cards']}>
        {types.map((type) => (
          <li key={type.id}>
            <TypeCard booking={booking} provider={provider} type={type} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function TypeCard({ booking, provider, type }: TypePart) {
  return (
    <article className={css['card']}>
      <h2>
        <PlaceLink booking={booking} to={{ type: type.id, date: null, slot: null, booked: null }}>
          <bdi>{type.name}</bdi>
        </PlaceLink>
      </h2>
      {type.summary && <p dir="auto">{type.summary}</p>}
      <TypeFacts type={type} provider={provider} isCard />
      {type.included.length > 0 && <Included items={type.included} label={bookingWords.included} />}
      <span className={css['see']} aria-hidden="true">
        {bookingWords.types.see}
      </span>
    </article>
  );
}

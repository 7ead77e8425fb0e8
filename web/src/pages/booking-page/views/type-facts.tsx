// The facts of a booking type in short lists: how long, where, on whose clock, and what is included.
import type { PageBookingType, PageProvider } from '@holdfast/contract/parts/page-parts.ts';
import type { ReactNode } from 'react';
import { PlaceText } from '../../../shared/kit/place-text.tsx';
import { words } from '../../../shared/words/words.ts';
import { bookingWords } from '../words/booking-words.ts';
import { zoneCity } from '../../../shared/time/zone-city.ts';
import * as css from './views.module.css';

const marks = {
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M8 4.5V8l2.5 1.5',
  phone: 'M5.5 2.5h-3c0 6 5 11 11 11v-3l-3-1-1.500 1.500c-2-1-3-2-4-4l1.500-1.500z',
  video: 'M1.500 5h8v6.500h-8zM9.500 8l5-2.500v6l-5-2.500',
  address:
    'M8 14.500S3 10 3 6.500a5 5 0 0 1 10 0c0 3.500-5 8-5 8zM8 5a1.500 1.500 0 1 0 0 3a1.500 1.500 0 1 0 0-3',
  custom: 'M3 3.5h10M3 8h10M3 12.5h6',
  globe:
    'M8 1.500a6.500 6.500 0 1 0 0 13a6.500 6.500 0 1 0 0-13M1.500 8h13M8 1.500c-4.500 4-4.500 9 0 13c4.500-4 4.500-9 0-13',
} as const;

interface TypeFactsProps {
  type: PageBookingType;
  provider: PageProvider;
  /** Among other types, where all of it is one link to its times. */
  isCard?: boolean;
  withZone?: boolean;
}

export function TypeFacts({ type, provider, isCard = false, withZone = false }: TypeFactsProps) {
  return (
    <ul className={css['facts']}>
      <Fact mark="clock">
        <bdi>{words.minutes(type.durationMinutes)}</bdi>
      </Fact>
      <Fact mark={type.place.kind}>
        <PlaceText place={type.place} provider={provider.name} isLinked={!isCard} />
      </Fact>
      {withZone && (
        <Fact mark="globe">
          <bdi>{bookingWords.providerIsIn(zoneCity(provider.timeZone))}</bdi>
        </Fact>
      )}
    </ul>
  );
}

function Fact({ mark, children }: { mark: keyof typeof marks; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={marks[mark]} />
      </svg>
      {children}
    </li>
  );
}

export function Included({ items, label }: { items: readonly string[]; label?: string }) {
  return (
    <ul className={css['included']} aria-label={label}>
      {items.map((item, index) => (
        <li key={`${index} ${item}`} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  );
}

// Where it takes place, with the links that lead there: a number to call, a map, the room of a video call.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import type { Place } from '@holdfast/contract/parts/page-parts.ts';
import { LinkedText } from './linked-text.tsx';
import { httpsLink, phoneLink } from './linked-parts.ts';
import { words } from '../words/words.ts';
import * as css from './place-text.module.css';

interface PlaceTextProps {
  place: Place;
  /** The provider's name. */
  provider: string;
  /** Off where all of it is one link already, or leads nowhere any more. */
  isLinked: boolean;
}

export function PlaceText({ place, provider, isLinked }: PlaceTextProps) {
  const text = words.place(place);
  const link = isLinked ? httpsLink(place.link) : null;
  const isPhone = place.kind === 'phone';
  const isOurCall = isPhone && place.caller === 'client';
  return (
    <span className={css['place']}>
      <span>
        {isOurCall && phoneLink(text) !== null && <span>{`${words.placeSaid.youCall} `}</span>}
        {isOurCall && isLinked ? <LinkedText text={text} /> : <bdi>{text}</bdi>}
      </span>
      {isPhone && place.caller === 'provider' && <span>{words.placeSaid.callsYou(isolated(provider))}</span>}
      {link !== null && (place.kind === 'address' || place.kind === 'video') && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          <span>{words.placeSaid[place.kind]}</span>
          <span className="frame-hidden">{` (${words.booked.opensNew})`}</span>
        </a>
      )}
    </span>
  );
}

// The head of the place: the way back, what it answers, and its link.
import { ButtonLink } from '../kit/button.tsx';
import { CopyLink } from '../link/copy-link.tsx';
import { availabilityPlace } from '../places/places.ts';
import * as css from './why.module.css';
import { whyWords } from './words/why-words.ts';

/** `link`: the address of the day, to be copied. */
export function WhyHead({ link }: { link: string | null }) {
  return (
    <>
      <ButtonLink look="quiet" href={availabilityPlace}>
        {`‹ ${whyWords.back}`}
      </ButtonLink>
      <div className={css['head']}>
        <div>
          <h1 tabIndex={-1}>{whyWords.heading}</h1>
          <p>{whyWords.lead}</p>
        </div>
        {link !== null && (
          <div className={css['copy']}>
            <CopyLink look="outlined" text={whyWords.copyDay} address={link} />
          </div>
        )}
      </div>
    </>
  );
}

// The page of a client that is on its way, as high as what it stands for.
import { usePlace } from '../frame/use-place.ts';
import * as css from './client.module.css';
import { clientWords } from './words/client-words.ts';

export function ClientOutline() {
  usePlace(clientWords.heading);
  return (
    <>
      <h1 tabIndex={-1}>{clientWords.heading}</h1>
      <div className={css['outline']} role="status">
        <p className="frame-hidden">{clientWords.loading}</p>
      </div>
    </>
  );
}

// Another site shows the page in a frame that may not speak to the service: says so, with a way out.
import { words } from '../words/words.ts';
import * as buttons from './buttons.module.css';

/** A frame with `sandbox` but no `allow-same-origin` has no origin: storage and service refuse it. */
export function isShutOff(): boolean {
  return self.origin === 'null';
}

export function ShutOffView() {
  return (
    <div className="frame-page frame-embedded">
      <main className="frame-sheet frame-note">
        <h1>{words.shutOff.heading}</h1>
        <p>{words.shutOff.text}</p>
        <a
          className={buttons['filled']}
          href={location.pathname.replace(/^\/embed/, '')}
          target="_blank"
          rel="noopener noreferrer"
        >
          {words.shutOff.open}
        </a>
      </main>
    </div>
  );
}

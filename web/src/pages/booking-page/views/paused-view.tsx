// Nothing new can be booked for now: the provider's sentence or ours, until when, and whom to ask.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { PageContact } from './page-contact.tsx';
import { ProviderLine } from './provider-line.tsx';
import { sayReopening } from '../words/say-reopening.ts';
import { bookingWords } from '../words/booking-words.ts';
import * as css from './paused-view.module.css';
import * as text from '../../../shared/kit/text.module.css';
import type { BookingState } from '../state/booking-state.ts';
import type { View } from '../state/view.ts';

type PausedViewProps = Omit<Extract<View, { kind: 'paused' }>, 'kind'> &
  Pick<BookingState, 'now' | 'clocks' | 'reader'>;

export function PausedView({ provider, pause, ...reading }: PausedViewProps) {
  const reopening = sayReopening(pause, reading);
  return (
    <div className={`frame-sheet frame-note ${css['paused']}`}>
      <ProviderLine provider={provider} />
      <h1 tabIndex={-1}>{bookingWords.paused.heading}</h1>
      <div className={css['said']}>
        <p dir="auto">{pause.note || bookingWords.paused.text(isolated(provider.name))}</p>
        {reopening !== null && <p className={css['until']}>{reopening}</p>}
      </div>
      <p className={text['aside']}>{bookingWords.paused.existing}</p>
      <PageContact provider={provider} />
    </div>
  );
}

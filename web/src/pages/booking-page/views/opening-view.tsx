// The outline of the times view while the first response is on its way.
import { DaysOutline, TimesOutline } from '../../../shared/picker/outlines.tsx';
import { bookingWords } from '../words/booking-words.ts';

export function OpeningView() {
  return (
    <div className="frame-sheet frame-columns" aria-busy="true">
      <section className="frame-about">
        <p className="frame-hidden" role="status">
          {bookingWords.loading}
        </p>
        <div className="frame-bone frame-head" />
        <div className="frame-bone frame-title" />
        <div className="frame-bone frame-line" />
        <div className="frame-bone frame-line" />
      </section>
      <section className="frame-days">
        <div className="frame-bone frame-title" />
        <DaysOutline />
      </section>
      <section className="frame-times">
        <div className="frame-bone frame-head" />
        <TimesOutline />
      </section>
    </div>
  );
}

// The outline of the times view while the first answer is on its way.
import { DaysOutline, TimesOutline } from '../../../shared/picker/outlines.tsx';
import { words } from '../../../shared/words/words.ts';

export function OpeningView() {
  return (
    <div className="sheet three" aria-busy="true">
      <section className="about">
        <p className="hidden" role="status">
          {words.loading}
        </p>
        <div className="bone wide" />
        <div className="bone tall" />
        <div className="bone" />
        <div className="bone" />
      </section>
      <section className="days">
        <div className="bone tall" />
        <DaysOutline />
      </section>
      <section className="times">
        <div className="bone wide" />
        <TimesOutline />
      </section>
    </div>
  );
}

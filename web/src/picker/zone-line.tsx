// In whose zone the times are shown, how to change it, and what the provider's clock says when it differs.
import { Suspense, useState } from 'react';
import type { PageProvider } from '@holdfast/contract/page-parts.ts';
import { dayAfterZoneChange } from './day-after-zone-change.ts';
import { zonePickerPiece } from './zone-picker-piece.ts';
import { sameClock } from '../time/local-clock.ts';
import { sayTime } from '../time/say-time.ts';
import { words } from '../words/words.ts';
import { zoneCity } from '../time/zone-city.ts';
import type { Picker } from './picker.ts';
import type { PickedType } from './picker-state.ts';
import type { TimesViewModel } from './times-view-model.ts';
import type { TimeZoneId } from '../time/time-kinds.ts';

interface ZoneLineProps {
  picker: Picker;
  provider: PageProvider;
  type: PickedType;
  model: TimesViewModel;
}

export function ZoneLine({ picker, provider, type, model }: ZoneLineProps) {
  const [isPicking, setPicking] = useState(false);
  const { state } = picker;
  const city = zoneCity(provider.timeZone);
  const isSameClock = sameClock(state.now, model.zone, provider.timeZone);
  const pick = (zone: TimeZoneId) => {
    setPicking(false);
    const date = dayAfterZoneChange(state.openedDay, zone) ?? state.route.date;
    picker.go({ zone: zone === state.browserZone ? null : zone, date }, 'replace');
  };
  return (
    <div className="zone">
      <p>
        <span>{`${words.days.shownIn(model.zone)} `}</span>
        <button
          type="button"
          aria-label={words.days.changeZone}
          aria-haspopup="dialog"
          onClick={() => setPicking(true)}
        >
          {words.days.change}
        </button>
      </p>
      {!isSameClock && (
        <p className="other now">
          {words.otherClock(provider.name, city, sayTime(state.now, provider.timeZone, state.reader))}
        </p>
      )}
      {isSameClock && type.place.kind === 'address' && model.zone !== provider.timeZone && (
        <p className="other">{words.sameClockAtVenue(city)}</p>
      )}
      {isPicking && (
        <Suspense fallback={null}>
          <zonePickerPiece.Piece
            zone={model.zone}
            now={picker.serverNow()}
            reader={state.reader}
            first={[
              { zone: state.browserZone, note: words.zones.yours },
              { zone: provider.timeZone, note: words.zones.theirs(provider.name) },
            ]}
            onPick={pick}
            onClose={() => setPicking(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

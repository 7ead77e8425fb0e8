// On whose clock the times are shown, how to change it, and what the provider's clock says when it differs.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { Suspense, useState } from 'react';
import type { PickedType, Picker, ZoneWish } from './picker-state.ts';
import type { PageProvider } from '@holdfast/contract/parts/page-parts.ts';
import { clocksBeside } from './clocks-beside.ts';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayTime } from '@holdfast/contract/text/say-time.ts';
import { sayProblem, words } from '../words/words.ts';
import { zoneCity } from '../time/zone-city.ts';
import { latePiece } from '../kit/late-piece.tsx';
import { Button } from '../kit/button.tsx';
import * as css from './picker.module.css';
import type { TimesViewModel } from './times-view-model.ts';

/** The choice of another zone, whose script comes later. */
export const zonePickerPiece = latePiece(
  async () => (await import('../zone-picker/zone-picker.tsx')).ZonePicker,
);

interface ZoneLineProps {
  picker: Picker;
  provider: PageProvider;
  type: PickedType;
  model: TimesViewModel;
}

export function ZoneLine({ picker, provider, type, model }: ZoneLineProps) {
  const [isPicking, setPicking] = useState(false);
  const { state, tell } = picker;
  const { clocks, reader, browserZone, zoneWish } = state;
  const { zone } = model.clock;
  // The browser may have a former name for the zone that it is in.
  const ownZone = clocks.asked === browserZone ? (clocks.visitor?.zone ?? null) : browserZone;
  return (
    <div className={css['zone']}>
      <p>
        <span>
          {`${clocks.visitor ? words.days.shownIn(zoneCity(zone)) : words.days.shownAtProvider(zoneCity(zone))} `}
        </span>
        <Button
          look="flowing"
          aria-label={words.days.changeZone}
          aria-haspopup="dialog"
          onClick={() => setPicking(true)}
        >
          {words.days.change}
        </Button>
      </p>
      <div role="status">
        {zoneWish && (
          <WishLine wish={zoneWish} onAgain={() => tell({ kind: 'zone-wished', zone: zoneWish.zone })} />
        )}
      </div>
      <OtherClock picker={picker} provider={provider} type={type} model={model} />
      {isPicking && (
        <Suspense fallback={null}>
          <zonePickerPiece.Piece
            shown={model.clock}
            known={[model.clock, clocks.provider]}
            now={picker.serverNow()}
            reader={reader}
            first={[
              ...(ownZone === null ? [] : [{ zone: ownZone, note: words.zones.yours }]),
              { zone: clocks.provider.zone, note: words.zones.theirs(isolated(provider.name)) },
            ]}
            onPick={(picked) => {
              setPicking(false);
              if (picked !== zone || !clocks.visitor) {
                tell({ kind: 'zone-wished', zone: picked === ownZone && browserZone ? browserZone : picked });
              }
            }}
            onClose={() => setPicking(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** What becomes of the zone that was chosen: on its way, or not to be had. */
function WishLine({ wish, onAgain }: { wish: ZoneWish; onAgain: () => void }) {
  const city = zoneCity(wish.zone);
  if (wish.failed === null) return <p className={css['other']}>{words.days.switching(city)}</p>;
  const why = wish.failed === 'unknown' ? words.days.unknownZone : sayProblem(wish.failed);
  return (
    <p className={css['other']}>
      <span>{`${words.days.notSwitched(city)} ${why} `}</span>
      {wish.failed !== 'unknown' && (
        <Button look="flowing" onClick={onAgain}>
          {words.tryAgain}
        </Button>
      )}
    </p>
  );
}

function OtherClock({ picker, provider, type, model }: ZoneLineProps) {
  const { clocks, now, reader, openedDay } = picker.state;
  const starts = model.openedDate === null ? [] : (openedDay?.times ?? []).map(({ start }) => start);
  const city = zoneCity(clocks.provider.zone);
  switch (clocksBeside(starts, now, clocks)) {
    case 'alike':
      return type.place.kind === 'address' && model.clock.zone !== clocks.provider.zone ? (
        <p className={css['other']}>{words.sameClockAtVenue(city)}</p>
      ) : null;
    case 'as-now':
      return (
        <p className={css['otherNow']}>
          {words.otherClock(isolated(provider.name), city, sayTime(now, clocks.provider, reader))}
        </p>
      );
    case 'otherwise': {
      const start = starts[0] ?? now;
      const [own, theirs] = [model.clock, clocks.provider].map((clock) => sayStart(start, clock, reader));
      return (
        <p className={css['other']}>
          {words.otherClockThen(isolated(provider.name), city, own ?? '', theirs ?? '')}
        </p>
      );
    }
  }
}

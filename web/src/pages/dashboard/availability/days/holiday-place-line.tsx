// Whose holidays are suggested, and choosing another country, a part of it, or none.
import { useState } from 'react';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { Button } from '../../kit/button.tsx';
import { Select } from '../../kit/select.tsx';
import { availabilityWords } from '../words/availability-words.ts';
import * as css from './days.module.css';
import type { Holidays } from './use-holidays.ts';

export function HolidayPlaceLine({ holidays }: { holidays: Holidays }) {
  const [isOpen, setOpen] = useState(false);
  const words = availabilityWords.days.holidays;
  if (isOpen) return <HolidayPlaceForm holidays={holidays} onDone={() => setOpen(false)} />;
  const { place, state } = holidays;
  const name = isolated(holidays.placeName);
  const isOff = place === null || place === 'off';
  const said = {
    loading: '',
    failed: words.failed,
    unknown: words.unknown,
    ok: holidays.suggested.length === 0 ? words.none(name) : words.of(name),
  };
  return (
    <p className={css['line']}>
      {!isOff && <span>{`${said[state]} `}</span>}
      <Button look="words" onPress={() => setOpen(true)}>
        {isOff ? words.choose : words.changeCountry}
      </Button>
    </p>
  );
}

const whole = 'whole';

function HolidayPlaceForm({ holidays, onDone }: { holidays: Holidays; onDone: () => void }) {
  const words = availabilityWords.days.holidays;
  const { place, known, choose } = holidays;
  const { country = null, region = null } = place === null || place === 'off' ? {} : place;
  const choicesOf = (named: readonly { id: string; name: string }[]) =>
    named.map(({ id, name }) => ({ key: id, text: name }));
  return (
    <div className={css['place']} role="group" aria-label={words.choose}>
      <Select
        label={words.country}
        choices={choicesOf(known.countries)}
        value={country}
        onChange={(next) => choose({ country: next, region: null })}
      />
      {country !== null && known.regions.length > 0 && (
        <Select
          label={words.region}
          choices={[{ key: whole, text: words.wholeCountry }, ...choicesOf(known.regions)]}
          value={region ?? whole}
          onChange={(next) => choose({ country, region: next === whole ? null : next })}
        />
      )}
      <div className={css['line']}>
        <Button look="outlined" isSmall onPress={onDone}>
          {words.done}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            choose('off');
            onDone();
          }}
        >
          {words.off}
        </Button>
      </div>
    </div>
  );
}

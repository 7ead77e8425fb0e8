// The holidays of the country that was chosen, or guessed, and what of them is worth suggesting.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { callQuery } from '../../account/call-queries.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { HoursDraft } from '../model/hours-draft.ts';
import { guessedCountry, type HolidayPlace, placeText, recalledPlace } from './holiday-country.ts';
import { type Holiday, suggestedHolidays } from './suggested-holidays.ts';

export interface Holidays {
  readonly place: HolidayPlace | null;
  readonly placeName: string;
  readonly choose: (place: HolidayPlace) => void;
  readonly suggested: readonly Holiday[];
  readonly state: 'loading' | 'failed' | 'unknown' | 'ok';
  readonly known: Pick<ResponseOf<'listHolidays'>, 'countries' | 'regions'>;
}

const memory = 'holdfast:holidays';
/** Known everywhere, so that there is a list of countries to choose from. */
const anyCountry = 'DE';

export function useHolidays(draft: HoursDraft, today: IsoDate): Holidays {
  const [chosen, setChosen] = useState(() => recalledPlace(recalled()));
  const guess = guessedCountry(draft.timeZone, navigator.languages ?? []);
  const place = chosen ?? (guess === null ? null : { country: guess, region: null });
  const { country, region } =
    place === null || place === 'off' ? { country: anyCountry, region: null } : place;
  const asked = useQuery({
    ...callQuery('listHolidays', { country, region, from: today, locale: dashboardReader.languageTag }),
    enabled: place !== 'off',
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  const isShown = place !== null && place !== 'off' && asked.data !== undefined && !asked.isPlaceholderData;
  const { countries = [], regions = [], holidays = [] } = asked.data ?? {};
  const problem = asked.error?.problem;
  const isUnknown = problem?.kind === 'refused' && problem.details.reason === 'not-found';
  return {
    place,
    placeName: [
      regions.find(({ id }) => id === region)?.name,
      countries.find(({ id }) => id === country)?.name ?? country,
    ]
      .filter(Boolean)
      .join(', '),
    choose: (next) => {
      setChosen(next);
      keep(placeText(next));
    },
    suggested: isShown ? suggestedHolidays(holidays, draft) : [],
    state: asked.data ? 'ok' : isUnknown ? 'unknown' : asked.isError ? 'failed' : 'loading',
    known: { countries, regions },
  };
}

function recalled(): string | null {
  try {
    return localStorage.getItem(memory);
  } catch {
    return null;
  }
}

function keep(text: string): void {
  try {
    localStorage.setItem(memory, text);
  } catch {
    // A browser that keeps nothing is asked again next time.
  }
}

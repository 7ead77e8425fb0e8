// Choosing another time zone: a native dialog with a search field.
import { useEffect, useMemo, useRef, useState } from 'react';
import { zoneNames } from '@holdfast/contract/parts/zone-names.ts';
import { findZones, presentName } from './find-zones.ts';
import type { Reader } from '@holdfast/contract/text/reader.ts';
import { sayTime } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { type TimeZoneId, zoneLabel } from '../time/zone-name.ts';
import { words } from '../words/words.ts';
import { zoneCity } from '../time/zone-city.ts';
import * as css from './zone-picker.module.css';
import type { KeyboardEvent } from 'react';

interface ZonePickerProps {
  shown: WallClock;
  /** The clocks that are at hand: the time now is told for their zones. */
  known: readonly WallClock[];
  now: Instant;
  reader: Reader;
  /** The zones offered before all others, each with a word on why. */
  first: readonly { zone: TimeZoneId; note: string }[];
  onPick: (zone: TimeZoneId) => void;
  onClose: () => void;
}

export function ZonePicker({ shown: { zone }, known, now, reader, first, onPick, onClose }: ZonePickerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const notes = useMemo(() => notesOf(first), [first]);
  const all = useMemo(() => [...new Set([...notes.keys(), ...zoneNames])], [notes]);
  // A device is told by the name that it has for its zone, former or not.
  const pick = (candidate: TimeZoneId) =>
    onPick(first.find((offered) => presentName(offered.zone) === candidate)?.zone ?? candidate);
  const found = findZones(all, typed);
  return (
    <dialog
      ref={dialog}
      className={css['dialog']}
      aria-labelledby="zones-heading"
      onClose={onClose}
      onKeyDown={moveFocus}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '' && found[0] !== undefined) pick(found[0]);
        }}
      >
        <div className={css['bar']}>
          <h2 id="zones-heading">{words.zones.heading}</h2>
          <button type="button" aria-label={words.zones.close} onClick={onClose}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.500 3.500l9 9M12.500 3.500l-9 9" />
            </svg>
          </button>
        </div>
        <input
          type="search"
          aria-label={words.zones.search}
          placeholder={words.zones.search}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
      <ul>
        {found.map((candidate) => (
          <li key={candidate}>
            <button type="button" aria-current={candidate === zone} onClick={() => pick(candidate)}>
              <span>
                <span>{zoneCity(candidate)}</span>
                <small>{notes.get(candidate) ?? zoneLabel(candidate)}</small>
              </span>
              <TimeThere clock={known.find((clock) => clock.zone === candidate)} now={now} reader={reader} />
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{words.zones.none}</p>}
    </dialog>
  );
}

function TimeThere({ clock, now, reader }: { clock: WallClock | undefined; now: Instant; reader: Reader }) {
  return clock ? <time>{sayTime(now, clock, reader)}</time> : null;
}

function notesOf(first: readonly { zone: TimeZoneId; note: string }[]): ReadonlyMap<TimeZoneId, string> {
  const notes = new Map<TimeZoneId, string>();
  for (const { zone: offered, note } of first) {
    const zone = presentName(offered);
    const known = notes.get(zone);
    notes.set(zone, known === undefined ? note : `${known}, ${note}`);
  }
  return notes;
}

/** Arrow keys walk from the search field through the list. */
function moveFocus(event: KeyboardEvent<HTMLDialogElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, li button')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  event.preventDefault();
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}

// The ways into the reader's own calendar.
import { words } from '../words/words.ts';
import { Button } from './button.tsx';
import * as buttons from './buttons.module.css';
import * as text from './text.module.css';
import * as css from './add-to-calendar.module.css';
import type { ReactNode } from 'react';
import type { CalendarWays } from '../calls/part-shapes.ts';

/** `children` is what else to say below the buttons. */
export function AddToCalendar({ calendar, children }: { calendar: CalendarWays; children?: ReactNode }) {
  return (
    <section className={text['section']} aria-labelledby="add-heading">
      <h2 id="add-heading">{words.booked.addTo}</h2>
      <div className={css['ways']}>
        <CalendarLink href={calendar.google} name={words.booked.google} />
        <CalendarLink href={calendar.outlook} name={words.booked.outlook} />
        <Button look="outlined" onClick={() => saveFile(calendar.fileName, calendar.ics)}>
          {words.booked.file}
        </Button>
      </div>
      {children}
    </section>
  );
}

function CalendarLink({ href, name }: { href: string; name: string }) {
  return (
    <a className={buttons['outlined']} href={href} target="_blank" rel="noopener noreferrer">
      <span>{name}</span>
      <span className="frame-hidden">{` (${words.booked.opensNew})`}</span>
    </a>
  );
}

/** Hands the file to a calendar program, without asking the service again. */
function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
